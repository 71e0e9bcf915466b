"""Goals as the press of Brazil and Portugal words them: who scored, who made it, and who did neither."""

from __future__ import annotations

import pytest

from summarizer.roles import Role

PARTS = (
    pytest.param(
        "Kaique deixou tudo igual ao completar cruzamento de Thiaguinho.", "Kaique", Role.SCORER, id="00-scorer"
    ),
    pytest.param(
        "Kaique deixou tudo igual ao completar cruzamento de Thiaguinho.", "Thiaguinho", Role.ASSIST, id="01-assist"
    ),
    pytest.param(
        "Aos 44, Éverton Lima estufou as redes em chute cruzado.", "Éverton Lima", Role.SCORER, id="02-scorer"
    ),
    pytest.param(
        "Na cobrança, Peixoto deslocou o goleiro João Paulo e fez 2 a 0.", "Peixoto", Role.SCORER, id="03-scorer"
    ),
    pytest.param("Gol contra de Gabriel Furtado aos 61 minutos.", "Gabriel Furtado", Role.SCORER, id="04-scorer"),
    pytest.param("Denílson virou o jogo com um golaço de bicicleta aos 70.", "Denílson", Role.SCORER, id="05-scorer"),
    pytest.param("Rodrigo Sabino, de falta, empatou aos 38 minutos.", "Rodrigo Sabino", Role.SCORER, id="06-scorer"),
    pytest.param(
        "Caio Vinícius não desperdiçou e mandou para o fundo do gol após passe açucarado de Sabino.",
        "Caio Vinícius",
        Role.SCORER,
        id="07-scorer",
    ),
    pytest.param(
        "Caio Vinícius não desperdiçou e mandou para o fundo do gol após passe açucarado de Sabino.",
        "Sabino",
        Role.ASSIST,
        id="08-assist",
    ),
    pytest.param(
        "Marquinhos Gabriel ainda teve tempo de fazer o terceiro.",
        "Marquinhos Gabriel",
        Role.SCORER,
        id="09-scorer",
    ),
    pytest.param(
        "Wesley Tanque escorou de cabeça e Pedro Raul Dias só empurrou para o gol vazio.",
        "Pedro Raul Dias",
        Role.SCORER,
        id="10-scorer",
    ),
    pytest.param(
        "Wesley Tanque escorou de cabeça e Pedro Raul Dias só empurrou para o gol vazio.",
        "Wesley Tanque",
        Role.ASSIST,
        id="11-assist",
    ),
    pytest.param(
        "36 min - GOL! Marlon cobra escanteio e Bruno Maia desvia para as redes.",
        "Bruno Maia",
        Role.SCORER,
        id="12-scorer",
    ),
    pytest.param(
        "36 min - GOL! Marlon cobra escanteio e Bruno Maia desvia para as redes.",
        "Marlon",
        Role.ASSIST,
        id="13-assist",
    ),
    pytest.param(
        "Aos 15, a bola sobrou para Bruno Maia, que encheu o pé e inaugurou o marcador.",
        "Bruno Maia",
        Role.SCORER,
        id="14-scorer",
    ),
    pytest.param(
        "Após lançamento de Uesley, Ryan Carlos dominou no peito e fuzilou João Paulo.",
        "Ryan Carlos",
        Role.SCORER,
        id="15-scorer",
    ),
    pytest.param(
        "Após lançamento de Uesley, Ryan Carlos dominou no peito e fuzilou João Paulo.",
        "Uesley",
        Role.ASSIST,
        id="16-assist",
    ),
    pytest.param("Uesley diminuiu de fora da área aos 82.", "Uesley", Role.SCORER, id="17-scorer"),
    pytest.param(
        "Anselmo Ramos garantiu o triunfo do time da casa ao converter a penalidade.",
        "Anselmo Ramos",
        Role.SCORER,
        id="18-scorer",
    ),
    pytest.param("O gol da vitória saiu dos pés de Igor Formiga.", "Igor Formiga", Role.SCORER, id="19-scorer"),
    pytest.param(
        "Aos 17 minutos, Diogo Falé inaugurou o marcador com um remate rasteiro ao segundo poste.",
        "Diogo Falé",
        Role.SCORER,
        id="20-scorer",
    ),
    pytest.param(
        "Couceiro fez o 2-1 de grande penalidade, a castigar falta de Nuno Leal sobre Falé.",
        "Couceiro",
        Role.SCORER,
        id="21-scorer",
    ),
    pytest.param(
        "Vilhena dilatou a vantagem aos 58 minutos, num livre direto superiormente executado.",
        "Vilhena",
        Role.SCORER,
        id="22-scorer",
    ),
    pytest.param("Teles introduziu a bola na própria baliza aos 66'.", "Teles", Role.SCORER, id="23-scorer"),
    pytest.param(
        "Isolado por Rui Sá, o ponta de lança Ibrahima Cissé bateu Ricardo Moita.",
        "Ibrahima Cissé",
        Role.SCORER,
        id="24-scorer",
    ),
    pytest.param(
        "Isolado por Rui Sá, o ponta de lança Ibrahima Cissé bateu Ricardo Moita.",
        "Rui Sá",
        Role.ASSIST,
        id="25-assist",
    ),
    pytest.param(
        "Cissé faturou o tento solitário da partida, já em período de compensação.",
        "Cissé",
        Role.SCORER,
        id="26-scorer",
    ),
    pytest.param(
        "Zé Tó encostou para o fundo das redes após assistência de Fábio Nóbrega.",
        "Zé Tó",
        Role.SCORER,
        id="27-scorer",
    ),
    pytest.param(
        "Zé Tó encostou para o fundo das redes após assistência de Fábio Nóbrega.",
        "Fábio Nóbrega",
        Role.ASSIST,
        id="28-assist",
    ),
    pytest.param(
        "Nóbrega reduziu a desvantagem em cima do intervalo, num remate de primeira.",
        "Nóbrega",
        Role.SCORER,
        id="29-scorer",
    ),
    pytest.param(
        "Sanches aproveitou um mau passe de Leal e atirou a contar à saída de Moita.",
        "Sanches",
        Role.SCORER,
        id="30-scorer",
    ),
    pytest.param(
        "Caniço apontou o terceiro na recarga a um remate de Sanches defendido por Moita.",
        "Caniço",
        Role.SCORER,
        id="31-scorer",
    ),
    pytest.param(
        "Prates desfez o nulo com um potente remate à entrada da área.", "Prates", Role.SCORER, id="32-scorer"
    ),
    pytest.param(
        "Simão Prates sentenciou o encontro com um chapéu a Moita.", "Simão Prates", Role.SCORER, id="33-scorer"
    ),
    pytest.param(
        "Edgar Vaz finalizou da melhor forma uma jogada iniciada por Prates.",
        "Edgar Vaz",
        Role.SCORER,
        id="34-scorer",
    ),
    pytest.param(
        "Jhonatan Silva fez grande jogada pela esquerda e serviu Dudu Canela, que completou para as redes.",
        "Dudu Canela",
        Role.SCORER,
        id="35-scorer",
    ),
    pytest.param(
        "Jhonatan Silva fez grande jogada pela esquerda e serviu Dudu Canela, que completou para as redes.",
        "Jhonatan Silva",
        Role.ASSIST,
        id="36-assist",
    ),
    pytest.param(
        "O Náutico chegou ao empate com Robinho Júnior, cobrando pênalti aos 27.",
        "Robinho Júnior",
        Role.SCORER,
        id="37-scorer",
    ),
    pytest.param(
        "Robinho Júnior chamou a responsabilidade e, da marca do pênalti, igualou o placar.",
        "Robinho Júnior",
        Role.SCORER,
        id="38-scorer",
    ),
    pytest.param(
        "Aos 19 da etapa final, Alan Pires aproveitou vacilo de Mateus Coelho e tocou por cobertura.",
        "Alan Pires",
        Role.SCORER,
        id="39-scorer",
    ),
    pytest.param(
        "Alan Pires subiu no segundo andar e cabeceou firme para decretar a virada.",
        "Alan Pires",
        Role.SCORER,
        id="40-scorer",
    ),
    pytest.param(
        "Com um chutaço da intermediária, Léo Cearense abriu caminho para a vitória.",
        "Léo Cearense",
        Role.SCORER,
        id="41-scorer",
    ),
    pytest.param(
        "Léo Cearense ainda deixaria o seu nos acréscimos, após boa trama com Alan Pires.",
        "Léo Cearense",
        Role.SCORER,
        id="42-scorer",
    ),
    pytest.param(
        "O zagueiro Mateus Coelho desviou contra o próprio patrimônio aos 33.",
        "Mateus Coelho",
        Role.SCORER,
        id="43-scorer",
    ),
    pytest.param(
        "Juninho Potiguar aproveitou a sobra e mandou uma pancada, sem defesa para Felipe Torres.",
        "Juninho Potiguar",
        Role.SCORER,
        id="44-scorer",
    ),
    pytest.param(
        "Juninho Potiguar fez de falta o terceiro do Operário.", "Juninho Potiguar", Role.SCORER, id="45-scorer"
    ),
    pytest.param(
        "Quem salvou foi Cícero Bala, que completou de carrinho o cruzamento rasteiro de Dudu Canela.",
        "Cícero Bala",
        Role.SCORER,
        id="46-scorer",
    ),
    pytest.param(
        "Quem salvou foi Cícero Bala, que completou de carrinho o cruzamento rasteiro de Dudu Canela.",
        "Dudu Canela",
        Role.ASSIST,
        id="47-assist",
    ),
    pytest.param(
        "41' GOL DO NÁUTICO! Cícero Bala invade a área e toca na saída de Felipe Torres.",
        "Cícero Bala",
        Role.SCORER,
        id="48-scorer",
    ),
    pytest.param(
        "Cícero Bala aumentou o placar ao converter cobrança de pênalti.",
        "Cícero Bala",
        Role.SCORER,
        id="49-scorer",
    ),
    pytest.param(
        "Após cobrança de lateral, Hulkinho dominou, girou e mandou no ângulo.",
        "Hulkinho",
        Role.SCORER,
        id="50-scorer",
    ),
    pytest.param(
        "Os locais adiantaram-se no marcador aos 11 minutos, por Miguel Boavida.",
        "Miguel Boavida",
        Role.SCORER,
        id="51-scorer",
    ),
    pytest.param(
        "Boavida surgiu nas costas da defesa e bateu Quim Ferreira com um remate colocado.",
        "Boavida",
        Role.SCORER,
        id="52-scorer",
    ),
    pytest.param(
        "Nélson Guiné, com um cabeceamento certeiro, repôs a igualdade aos 40 minutos.",
        "Nélson Guiné",
        Role.SCORER,
        id="53-scorer",
    ),
    pytest.param(
        "Nélson Guiné correspondeu da melhor forma ao cruzamento de Pedro Sá Pinto e fez o empate.",
        "Nélson Guiné",
        Role.SCORER,
        id="54-scorer",
    ),
    pytest.param(
        "Nélson Guiné correspondeu da melhor forma ao cruzamento de Pedro Sá Pinto e fez o empate.",
        "Pedro Sá Pinto",
        Role.ASSIST,
        id="55-assist",
    ),
    pytest.param(
        "Pedro Sá Pinto descobriu Tomás Ruas nas costas da defesa e este não perdoou.",
        "Tomás Ruas",
        Role.SCORER,
        id="56-scorer",
    ),
    pytest.param(
        "Pedro Sá Pinto descobriu Tomás Ruas nas costas da defesa e este não perdoou.",
        "Pedro Sá Pinto",
        Role.ASSIST,
        id="57-assist",
    ),
    pytest.param(
        "Tomás Ruas consumou a reviravolta com um livre irrepreensível ao ângulo.",
        "Tomás Ruas",
        Role.SCORER,
        id="58-scorer",
    ),
    pytest.param("Chamado a converter a grande penalidade, Ruas não tremeu.", "Ruas", Role.SCORER, id="59-scorer"),
    pytest.param("Ruas carimbou o triunfo aos 88', num lance de insistência.", "Ruas", Role.SCORER, id="60-scorer"),
    pytest.param(
        "Infeliz, Bruno Cardo desviou a bola para a própria baliza após livre de Guiné.",
        "Bruno Cardo",
        Role.SCORER,
        id="61-scorer",
    ),
    pytest.param("Um remate de Wilson Té do meio da rua fez o 2-0.", "Wilson Té", Role.SCORER, id="62-scorer"),
    pytest.param(
        "Wilson Té ampliou para 2-0 ao minuto 52, na recarga a uma primeira defesa de Quim Ferreira.",
        "Wilson Té",
        Role.SCORER,
        id="63-scorer",
    ),
    pytest.param(
        "Lançado por Wilson Té, Gil Moita fugiu à marcação e rematou cruzado para o fundo da baliza.",
        "Gil Moita",
        Role.SCORER,
        id="64-scorer",
    ),
    pytest.param(
        "Lançado por Wilson Té, Gil Moita fugiu à marcação e rematou cruzado para o fundo da baliza.",
        "Wilson Té",
        Role.ASSIST,
        id="65-assist",
    ),
    pytest.param(
        "Aos 21 minutos do primeiro tempo, Vitinho Souza abriu o placar em chute da entrada da área.",
        "Vitinho Souza",
        Role.SCORER,
        id="66-scorer",
    ),
    pytest.param(
        "Rafael Mineiro empatou para o Guarani aos 35, após passe de Elias.",
        "Rafael Mineiro",
        Role.SCORER,
        id="67-scorer",
    ),
    pytest.param(
        "Rafael Mineiro empatou para o Guarani aos 35, após passe de Elias.", "Elias", Role.ASSIST, id="68-assist"
    ),
    pytest.param(
        "Luiz Henrique Dantas aproveitou rebote do goleiro Saulo e diminuiu.",
        "Luiz Henrique Dantas",
        Role.SCORER,
        id="69-scorer",
    ),
    pytest.param("O zagueiro Tiago Breda marcou contra aos 50 minutos.", "Tiago Breda", Role.SCORER, id="70-scorer"),
    pytest.param(
        "Gabriel Xuxa limpou a marcação e bateu de canhota, no canto de Saulo.",
        "Gabriel Xuxa",
        Role.SCORER,
        id="71-scorer",
    ),
    pytest.param(
        "Ricardo Estrela colocou o Alvor na frente aos 14 minutos, com um remate forte.",
        "Ricardo Estrela",
        Role.SCORER,
        id="72-scorer",
    ),
    pytest.param(
        "Hugo Vale cruzou e Mamadu Baldé cabeceou para o fundo das redes.",
        "Mamadu Baldé",
        Role.SCORER,
        id="73-scorer",
    ),
    pytest.param(
        "Hugo Vale cruzou e Mamadu Baldé cabeceou para o fundo das redes.", "Hugo Vale", Role.ASSIST, id="74-assist"
    ),
    pytest.param("Na conversão da grande penalidade, Baldé enganou Paulo Serra.", "Baldé", Role.SCORER, id="75-scorer"),
    pytest.param(
        "João Lameira aproveitou uma falha de Serra para empatar o encontro.",
        "João Lameira",
        Role.SCORER,
        id="76-scorer",
    ),
    pytest.param(
        "Servido por Lameira, Edson Tavares só teve de encostar para o 2-1.",
        "Edson Tavares",
        Role.SCORER,
        id="77-scorer",
    ),
    pytest.param(
        "Servido por Lameira, Edson Tavares só teve de encostar para o 2-1.", "Lameira", Role.ASSIST, id="78-assist"
    ),
    pytest.param(
        "Cruzamento de Edu Paim e Bruno Seixas, ao segundo poste, a encostar.",
        "Bruno Seixas",
        Role.SCORER,
        id="b00-scorer",
    ),
    pytest.param(
        "A igualdade chegou aos 33: Edu Paim bateu um livre e Rui Talhas apareceu a cabecear para o 1-1.",
        "Rui Talhas",
        Role.SCORER,
        id="b01-scorer",
    ),
    pytest.param(
        "A dois minutos do intervalo, Gil Dias voltou a fazer o gosto ao pé, a centro de Edu Paim.",
        "Gil Dias",
        Role.SCORER,
        id="b02-scorer",
    ),
    pytest.param(
        "O empate veio rápido: aos 4 minutos, Jeferson Lima subiu e testou firme após escanteio de Edu Paim.",
        "Jeferson Lima",
        Role.SCORER,
        id="b03-scorer",
    ),
    pytest.param(
        "A recém-entrada Telma Cruz, servida por Nair Lopes, estabeleceu o resultado final.",
        "Telma Cruz",
        Role.SCORER,
        id="b04-scorer",
    ),
    pytest.param(
        "Aos 15, o primeiro: pênalti bem cobrado por Nando Reis, bola de um lado, goleiro do outro.",
        "Nando Reis",
        Role.SCORER,
        id="b05-scorer",
    ),
    pytest.param("Marcaram Gil Dias (7') e Tó Lima (14').", "Tó Lima", Role.SCORER, id="b06-scorer"),
    pytest.param(
        "Edu Paim arrancou pela direita e centrou para o desvio subtil de Rui Talhas.",
        "Rui Talhas",
        Role.SCORER,
        id="b07-scorer",
    ),
    pytest.param(
        "Edu Paim arrancou pela direita e centrou para o desvio subtil de Rui Talhas.",
        "Edu Paim",
        Role.ASSIST,
        id="b08-assist",
    ),
    pytest.param("O golpe de misericórdia foi aos 41, com Luiz Zoio.", "Luiz Zoio", Role.SCORER, id="b09-scorer"),
    pytest.param("O tento de honra foi obtido por Telmo Dias, aos 64'.", "Telmo Dias", Role.SCORER, id="b10-scorer"),
    pytest.param(
        "O visitante reduziu ao minuto 61, numa bela jogada individual de Tozé Lino.",
        "Tozé Lino",
        Role.SCORER,
        id="b11-scorer",
    ),
    pytest.param(
        "Lorena Paz arriscou de longe para enganar a goleira Nair Lopes.", "Lorena Paz", Role.SCORER, id="b12-scorer"
    ),
    pytest.param(
        "Lucas Prado perdeu a cabeça, xingou o juiz Davi Neto e foi expulso aos 35.",
        "Lucas Prado",
        Role.SENT_OFF,
        id="b13-sent_off",
    ),
    pytest.param(
        "Vitinho Moura derrubou Edu Paim e recebeu ordem de expulsão.",
        "Vitinho Moura",
        Role.SENT_OFF,
        id="b14-sent_off",
    ),
    pytest.param(
        "Erick Luz parou nas mãos do goleiro Davi Neto em cobrança de pênalti.",
        "Erick Luz",
        Role.MISSED,
        id="b15-missed",
    ),
    pytest.param(
        "O próprio Nunes Filho foi para a bola, mas Davi Neto defendeu o pênalti.",
        "Nunes Filho",
        Role.MISSED,
        id="b16-missed",
    ),
    pytest.param(
        "Nilmar Costa deu passe açucarado para Sandro Goiano, que empatou.",
        "Nilmar Costa",
        Role.ASSIST,
        id="b17-assist",
    ),
    pytest.param("Apita Marcelo Prieto.", "Marcelo Prieto", Role.REFEREE, id="b18-referee"),
    pytest.param("Paulo César Dias (Fifa/SP) será o juiz central.", "Paulo César Dias", Role.REFEREE, id="b19-referee"),
)
"""Each: passage, name, the part that the passage gives him."""
NO_SCORERS = (
    pytest.param("Kaique deixou tudo igual ao completar cruzamento de Thiaguinho.", "Thiaguinho", id="00"),
    pytest.param("Na cobrança, Peixoto deslocou o goleiro João Paulo e fez 2 a 0.", "João Paulo", id="01"),
    pytest.param(
        "Caio Vinícius não desperdiçou e mandou para o fundo do gol após passe açucarado de Sabino.",
        "Sabino",
        id="02",
    ),
    pytest.param(
        "Wesley Tanque escorou de cabeça e Pedro Raul Dias só empurrou para o gol vazio.", "Wesley Tanque", id="03"
    ),
    pytest.param("36 min - GOL! Marlon cobra escanteio e Bruno Maia desvia para as redes.", "Marlon", id="04"),
    pytest.param("Após lançamento de Uesley, Ryan Carlos dominou no peito e fuzilou João Paulo.", "Uesley", id="05"),
    pytest.param(
        "Após lançamento de Uesley, Ryan Carlos dominou no peito e fuzilou João Paulo.", "João Paulo", id="06"
    ),
    pytest.param("Isolado por Rui Sá, o ponta de lança Ibrahima Cissé bateu Ricardo Moita.", "Rui Sá", id="07"),
    pytest.param("Isolado por Rui Sá, o ponta de lança Ibrahima Cissé bateu Ricardo Moita.", "Ricardo Moita", id="08"),
    pytest.param("Zé Tó encostou para o fundo das redes após assistência de Fábio Nóbrega.", "Fábio Nóbrega", id="09"),
    pytest.param("Sanches aproveitou um mau passe de Leal e atirou a contar à saída de Moita.", "Moita", id="10"),
    pytest.param("Caniço apontou o terceiro na recarga a um remate de Sanches defendido por Moita.", "Moita", id="11"),
    pytest.param("Simão Prates sentenciou o encontro com um chapéu a Moita.", "Moita", id="12"),
    pytest.param(
        "Jhonatan Silva fez grande jogada pela esquerda e serviu Dudu Canela, que completou para as redes.",
        "Jhonatan Silva",
        id="13",
    ),
    pytest.param(
        "Juninho Potiguar aproveitou a sobra e mandou uma pancada, sem defesa para Felipe Torres.",
        "Felipe Torres",
        id="14",
    ),
    pytest.param(
        "Quem salvou foi Cícero Bala, que completou de carrinho o cruzamento rasteiro de Dudu Canela.",
        "Dudu Canela",
        id="15",
    ),
    pytest.param(
        "41' GOL DO NÁUTICO! Cícero Bala invade a área e toca na saída de Felipe Torres.", "Felipe Torres", id="16"
    ),
    pytest.param(
        "Boavida surgiu nas costas da defesa e bateu Quim Ferreira com um remate colocado.",
        "Quim Ferreira",
        id="17",
    ),
    pytest.param(
        "Nélson Guiné correspondeu da melhor forma ao cruzamento de Pedro Sá Pinto e fez o empate.",
        "Pedro Sá Pinto",
        id="18",
    ),
    pytest.param(
        "Pedro Sá Pinto descobriu Tomás Ruas nas costas da defesa e este não perdoou.", "Pedro Sá Pinto", id="19"
    ),
    pytest.param(
        "Wilson Té ampliou para 2-0 ao minuto 52, na recarga a uma primeira defesa de Quim Ferreira.",
        "Quim Ferreira",
        id="20",
    ),
    pytest.param(
        "Lançado por Wilson Té, Gil Moita fugiu à marcação e rematou cruzado para o fundo da baliza.",
        "Wilson Té",
        id="21",
    ),
    pytest.param("Rafael Mineiro empatou para o Guarani aos 35, após passe de Elias.", "Elias", id="22"),
    pytest.param("Luiz Henrique Dantas aproveitou rebote do goleiro Saulo e diminuiu.", "Saulo", id="23"),
    pytest.param("Gabriel Xuxa limpou a marcação e bateu de canhota, no canto de Saulo.", "Saulo", id="24"),
    pytest.param("Hugo Vale cruzou e Mamadu Baldé cabeceou para o fundo das redes.", "Hugo Vale", id="25"),
    pytest.param("Na conversão da grande penalidade, Baldé enganou Paulo Serra.", "Paulo Serra", id="26"),
    pytest.param("Servido por Lameira, Edson Tavares só teve de encostar para o 2-1.", "Lameira", id="27"),
    pytest.param(
        "Cruzamento de Edu Paim e Bruno Seixas, ao segundo poste, a encostar ao lado.", "Bruno Seixas", id="b00"
    ),
    pytest.param("A igualdade esteve perto aos 33: Rui Talhas apareceu a cabecear por cima.", "Rui Talhas", id="b01"),
    pytest.param(
        "O empate quase veio aos 4: Jeferson Lima subiu e testou firme, mas Edu Paim defendeu.",
        "Jeferson Lima",
        id="b02",
    ),
    pytest.param("Aos 33, Luan Teixeira carimbou a trave em cobrança de falta.", "Luan Teixeira", id="b03"),
    pytest.param("Edu Paim centrou para o desvio subtil de Rui Talhas, que saiu ao lado.", "Rui Talhas", id="b04"),
    pytest.param("Edu Paim centrou para o desvio subtil de Rui Talhas.", "Edu Paim", id="b05"),
    pytest.param("Gil Dias empatou aos 27, no rebote de falta cobrada por Edu Paim.", "Edu Paim", id="b06"),
    pytest.param("Davi Neto pegou um pênalti cobrado por Rui Talhas.", "Rui Talhas", id="b07"),
    pytest.param("O visitante não viria a marcar novamente, apesar de Tozé Lino.", "Tozé Lino", id="b08"),
    pytest.param(
        "Léo Gomes achou Tavinho entre os zagueiros, mas o atacante, cara a cara com Davi Neto, só deslocou para fora.",
        "Davi Neto",
        id="b09",
    ),
)
"""Each: passage, a name that is not the scorer."""
