"""One file per output format; every renderer is a pure function of frozen values and gives the same bytes each time."""
