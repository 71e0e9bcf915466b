"""The page in a real browser: evidence opens, the keyboard is enough, nothing is asked for, nothing hostile runs."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from uuid import uuid4

import pytest
from desk_reports import ARTICLES, FIRST, SECOND, TIE_REPORT, TIE_WIRE, cup_tie, hostile, kairat, label, night

from summarizer.rendering.page import digest_page, matches_page

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")

pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="chromium and chromedriver are not on this machine")

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1200,900",
)
OPEN_TEXTS = "return [...document.querySelectorAll('.text')].filter(box => box.checkVisibility()).length"
MARKS = "return [...arguments[0].querySelectorAll('mark')].map(mark => mark.textContent)"
SETTLED = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))"
AT = "return document.activeElement.closest('article.match')?.id"


class Desk:
    """A loopback server that serves one page, stands as the browser's proxy too, and keeps what it is asked for.

    The browser itself calls home through the proxy; what a page asks of its own server begins with a slash.
    """

    def __init__(self) -> None:
        self.page = b""
        self.path = "/"
        self.asked: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.address = f"127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        desk = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                desk.asked.append(self.path)
                known = self.path == desk.path
                self.send_response(200 if known else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(desk.page if known else b"")

            def do_CONNECT(self) -> None:
                desk.asked.append(self.path)
                self.send_error(403)

            def log_message(self, *_: object) -> None:
                """Nothing is logged."""

        return Handler

    def serve(self, page: str) -> str:
        """The address of a page, new for each: at one that it has seen the browser scrolls to where it was."""
        self.page, self.path = page.encode(), f"/{uuid4()}.html"
        self.asked.clear()
        return f"http://{self.address}{self.path}"

    def asked_by_the_page(self) -> list[str]:
        return [path for path in self.asked if path.startswith("/") or "192.0.2" in path]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def browser(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    profile = tmp_path_factory.mktemp("profile")
    for flag in (*FLAGS, f"--user-data-dir={profile}", f"--proxy-server={desk.address}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def opened(browser: Any, desk: Desk) -> Callable[[str], Any]:
    def opened(page: str) -> Any:
        browser.get_log("browser")
        browser.get_log("performance")
        browser.get(desk.serve(page))
        return browser

    return opened


@pytest.fixture
def matches(opened: Callable[[str], Any]) -> Any:
    return opened(matches_page([kairat(), cup_tie()], ARTICLES, ai_label=label))


def one(driver: Any, path: str) -> Any:
    return driver.find_element("xpath", path)


def fact(driver: Any, words: str) -> Any:
    return one(driver, f'//details[contains(@class, "fact")][summary[contains(., "{words}")]]')


def shows(driver: Any, texts: int) -> bool:
    """Whether that many articles come to be shown; the browser tells the page of an opened fact a moment later."""
    from selenium.webdriver.support.wait import WebDriverWait  # noqa: PLC0415 - selenium may be absent

    return WebDriverWait(driver, 5, poll_frequency=0.02).until(lambda _: driver.execute_script(OPEN_TEXTS) == texts)


def click(driver: Any, element: Any) -> None:
    """A click on something brought into sight first; again for a moment while the page still scrolls there."""
    from selenium.common.exceptions import ElementClickInterceptedException  # noqa: PLC0415 - selenium may be absent
    from selenium.webdriver.support.wait import WebDriverWait  # noqa: PLC0415 - selenium may be absent

    def clicked(_: Any) -> bool:
        driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        element.click()
        return True

    WebDriverWait(driver, 5, 0.05, ignored_exceptions=[ElementClickInterceptedException]).until(clicked)


def press(driver: Any, keys: str) -> None:
    from selenium.webdriver.common.action_chains import ActionChains  # noqa: PLC0415 - selenium may be absent

    ActionChains(driver).send_keys(keys).perform()


def texts_in(driver: Any, element: Any) -> dict[str, list[str]]:
    """Article id → what is marked in it."""
    figures = element.find_elements("css selector", "figure")
    return {figure.get_attribute("data-article"): driver.execute_script(MARKS, figure) for figure in figures}


def test_a_fact_opens_its_passages_marked_in_every_sources_article(matches: Any):
    goal = fact(matches, "67' Carlos Augusto")
    click(matches, goal.find_element("css selector", "summary"))
    assert shows(matches, 2)
    assert texts_in(matches, goal) == {
        FIRST.id: ["Al 67'", "Carlos Augusto, con un preciso sinistro", "riporta in vantaggio i nerazzurri"],
        SECOND.id: ["L'equilibrio dura dodici minuti", "l'accorrente Carlos Augusto"],
    }
    texts = [box.get_property("textContent") for box in goal.find_elements("css selector", ".text")]
    assert texts == [FIRST.text, SECOND.text]
    boxes = goal.find_elements("css selector", "figure")
    assert len({box.rect["y"] for box in boxes}) == 1


def test_marks_hold_behind_characters_beyond_the_basic_plane(matches: Any):
    goal = fact(matches, "90+3' Tom Wren")
    click(matches, goal.find_element("css selector", "summary"))
    assert shows(matches, 2)
    marked = texts_in(matches, goal)
    assert "in the third minute of stoppage time 🎯" in marked[TIE_REPORT.id]
    assert marked[TIE_WIRE.id][-1] == "(90.+3)"


def test_a_conflict_opens_both_passages_beside_each_other(matches: Any):
    card = one(matches, "//section[contains(@class, 'conflict')][.//h4[contains(., 'assist')]]")
    button = card.find_element("css selector", "button")
    click(matches, button)
    assert shows(matches, 2)
    assert button.get_attribute("aria-expanded") == "true"
    assert texts_in(matches, card) == {
        FIRST.id: ["servito da un pregevole assist di tacco di Bonny"],
        SECOND.id: ["il numero 94 si traveste da assistman"],
    }


def test_the_mark_is_scrolled_into_sight(matches: Any):
    goal = fact(matches, "67' Carlos Augusto")
    click(matches, goal.find_element("css selector", "summary"))
    assert shows(matches, 2)
    mark, box = (goal.find_element("css selector", name).rect for name in ("mark", ".text"))
    assert box["y"] <= mark["y"] < box["y"] + box["height"]


def test_the_keyboard_alone_opens_closes_and_goes_from_match_to_match(matches: Any):
    from selenium.webdriver.common.keys import Keys  # noqa: PLC0415 - selenium may be absent

    press(matches, "jj")
    assert matches.execute_script(AT) == "m-harrowgate-port-ellen-2026w09b"
    press(matches, "k")
    assert matches.execute_script(AT) == "m-inter-kairat-2025w45a"
    press(matches, Keys.TAB)
    assert matches.switch_to.active_element.tag_name == "button"
    press(matches, Keys.ENTER)
    assert shows(matches, 2)
    press(matches, Keys.ESCAPE)
    assert shows(matches, 0)
    assert matches.switch_to.active_element.tag_name == "button"


def test_a_fact_is_opened_by_enter_and_closed_by_escape(matches: Any):
    from selenium.webdriver.common.keys import Keys  # noqa: PLC0415 - selenium may be absent

    summary = fact(matches, "San Siro").find_element("css selector", "summary")
    matches.execute_script("arguments[0].focus()", summary)
    press(matches, Keys.ENTER)
    assert shows(matches, 2)
    press(matches, Keys.TAB)
    assert matches.switch_to.active_element.get_attribute("class") == "text"
    press(matches, Keys.ESCAPE)
    assert shows(matches, 0)
    assert matches.switch_to.active_element == summary


def test_focus_is_visible(matches: Any):
    summary = fact(matches, "San Siro").find_element("css selector", "summary")
    press(matches, "\ue004")
    matches.execute_script("arguments[0].focus()", summary)
    assert summary.value_of_css_property("outline-style") == "solid"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(matches_page([kairat(), cup_tie()], ARTICLES, ai_label=label), id="matches"),
        pytest.param(digest_page(night(partial=True), ARTICLES, ai_label=label), id="digest"),
        pytest.param(matches_page([hostile()], ARTICLES, ai_label=label), id="hostile"),
    ],
)
def test_the_page_asks_for_nothing_and_runs_nothing_of_an_article(page: str, opened: Callable[[str], Any], desk: Desk):
    driver = opened(page)
    driver.execute_script("document.querySelectorAll('details').forEach(one => { one.open = true })")
    driver.execute_script("document.querySelectorAll('button').forEach(one => one.click())")
    driver.execute_async_script(SETTLED)
    assert driver.execute_script("return window.owned") is None
    assert driver.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert driver.get_log("browser") == []
    sent = [
        entry["message"] for entry in driver.get_log("performance") if '"Network.requestWillBeSent"' in entry["message"]
    ]
    assert len(sent) == 1
    assert desk.asked_by_the_page() == [desk.path]


def test_the_policy_stops_what_would_run_or_be_fetched(matches: Any, desk: Desk):
    matches.execute_script(
        "const bad = document.createElement('div');"
        'bad.innerHTML = \'<img src="http://192.0.2.1/x.png" onerror="window.owned = 1">\';'
        "document.body.append(bad);"
        "const script = document.createElement('script'); script.textContent = 'window.owned = 1';"
        "document.body.append(script);"
    )
    assert matches.execute_script("return window.owned") is None
    assert desk.asked_by_the_page() == [desk.path]
    assert any("Content Security Policy" in entry["message"] for entry in matches.get_log("browser"))


@pytest.mark.parametrize("width", [pytest.param(360, id="phone"), pytest.param(1200, id="desk")])
@pytest.mark.parametrize(
    "page",
    [
        pytest.param(digest_page(night(partial=True), ARTICLES, ai_label=label), id="digest"),
        pytest.param(matches_page([hostile(), cup_tie()], ARTICLES, ai_label=label), id="matches"),
    ],
)
def test_nothing_is_wider_than_the_screen(page: str, width: int, opened: Callable[[str], Any]):
    driver = opened(page)
    metrics = {"width": width, "height": 780, "deviceScaleFactor": 1, "mobile": width < 500}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    driver.execute_script("document.querySelectorAll('details').forEach(one => { one.open = true })")
    driver.execute_async_script(SETTLED)
    wide = driver.execute_script("return document.documentElement.scrollWidth")
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert wide <= width


CONTRAST = """
const lum = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
  .reduce((sum, v, at) => sum + v * [.2126, .7152, .0722][at], 0);
const rgb = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
const ground = (one) => {
  const found = rgb(getComputedStyle(one).backgroundColor);
  return found.length === 3 || found[3] > 0 ? found : ground(one.parentElement);
};
const low = [];
for (const one of document.querySelectorAll('body *')) {
  if (![...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) continue;
  if (!one.checkVisibility()) continue;
  if (['SCRIPT', 'STYLE'].includes(one.tagName) || one.closest('.skip')) continue;
  const [a, b] = [lum(rgb(getComputedStyle(one).color)), lum(ground(one))].sort((x, y) => y - x);
  if ((a + .05) / (b + .05) < 4.5) low.push(one.className + ' ' + one.textContent.slice(0, 30));
}
return low;
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_the_contrast_that_wcag_aa_asks_for(scheme: str, opened: Callable[[str], Any]):
    driver = opened(digest_page(night(partial=True), ARTICLES, ai_label=label))
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    driver.execute_script("document.querySelectorAll('details').forEach(one => { one.open = true })")
    driver.execute_async_script(SETTLED)
    assert driver.execute_script(CONTRAST) == []
