// Those of the years before 1990 whose talks newspapers still tell of. Notation: leader-lines.ts. Only what is sure.

export const leadersBefore1990 = `
[united-states]
Ronald Reagan = Ronald W. Reagan | president 1981-01-20..1989-01-20
Jimmy Carter | president 1977-01-20..1981-01-20
Gerald Ford = Gerald R. Ford | president 1974-08..1977-01-20
Richard Nixon = Richard M. Nixon | president 1969-01-20..1974-08
George H. W. Bush = George H.W. Bush, George Bush, George Herbert Walker Bush | vice president 1981-01-20..1989-01-20
Henry Kissinger = Henry A. Kissinger | national security adviser 1969-01..1975-11, secretary of state 1973-09..1977-01
Cyrus Vance | secretary of state 1977-01..1980-04
Zbigniew Brzezinski | national security adviser 1977-01..1981-01
George Shultz = George P. Shultz | secretary of state 1982-07..1989-01
Caspar Weinberger = Caspar W. Weinberger | defense secretary 1981-01..1987-11

[united-nations]
Kurt Waldheim | secretary general 1972-01..1981-12

[israel]
Golda Meir = Golda [Meir] | prime minister 1969-03..1974-06
Yitzhak Rabin | prime minister 1974-06..1977-06
Menachem Begin = Menachem [Begin] | prime minister 1977-06..1983-10
Moshe Dayan | defence minister 1967-06..1974-06, foreign minister 1977-06..1979-10

[egypt]
Anwar Sadat = Anwar el-Sadat, Anwar al-Sadat | president 1970-10..1981-10

[france]
Valery Giscard d'Estaing = Valéry [Giscard d'Estaing] | president 1974-05..1981-05

[germany]
Willy Brandt | chancellor 1969-10..1974-05
Helmut Schmidt | chancellor 1974-05..1982-10

[united-kingdom]
James Callaghan | prime minister 1976-04..1979-05
Peter Carrington = Lord [Carrington] | foreign secretary 1979-05..1982-04

[china]
Mao Zedong = [Mao] Zedong, [Mao] Tse-tung | chairman 1949-10..1976-09
Zhou Enlai = [Zhou] Enlai, [Chou] En-lai | prime minister 1949-10..1976-01
Zhao Ziyang = [Zhao] Ziyang | prime minister 1980-09..1987-11

[india]
Indira Gandhi | prime minister 1966-01..1977-03, prime minister 1980-01..1984-10
Rajiv Gandhi | prime minister 1984-10..1989-12

[pakistan]
Zia ul-Haq = Mohammad [Zia ul-Haq], Mohammed Zia ul-Haq | president 1978-09..1988-08

[japan]
Yasuhiro Nakasone | prime minister 1982-11..1987-11

[canada]
Pierre Trudeau = Pierre Elliott Trudeau | prime minister 1968-04..1979-06, prime minister 1980-03..1984-06
`
