// Who spoke for the states of the Americas since 1990. Notation: leader-lines.ts. Only what is sure; months
// where the day is not.

export const leadersOfAmericas = `
[united-states]
George H. W. Bush = George H.W. Bush, George Bush, George Herbert Walker Bush | president 1989-01-20..1993-01-20
Bill Clinton = William J. Clinton, William Jefferson Clinton | president 1993-01-20..2001-01-20
George W. Bush = George Bush | president 2001-01-20..2009-01-20
Barack Obama = Barack Hussein Obama | president 2009-01-20..2017-01-20
Donald Trump = Donald J. Trump | president 2017-01-20..2021-01-20, president 2025-01-20..
Joe Biden = Joseph Biden, Joseph R. Biden, Joseph R. Biden Jr. | vice president 2009-01-20..2017-01-20, president 2021-01-20..2025-01-20
Dan Quayle | vice president 1989-01-20..1993-01-20
Al Gore | vice president 1993-01-20..2001-01-20
Dick Cheney | defense secretary 1989-03..1993-01, vice president 2001-01-20..2009-01-20
Mike Pence | vice president 2017-01-20..2021-01-20
Kamala Harris | vice president 2021-01-20..2025-01-20
JD Vance = J.D. Vance, J. D. Vance | vice president 2025-01-20..
James Baker = James A. Baker, James A. Baker III | secretary of state 1989-01..1992-08
Lawrence Eagleburger = Lawrence S. Eagleburger | secretary of state 1992-08..1993-01
Warren Christopher | secretary of state 1993-01..1997-01
Madeleine Albright | ambassador to the UN 1993-01..1997-01, secretary of state 1997-01..2001-01
Colin Powell | secretary of state 2001-01..2005-01
Condoleezza Rice | national security adviser 2001-01..2005-01, secretary of state 2005-01..2009-01
Hillary Clinton = Hillary Rodham Clinton | secretary of state 2009-01..2013-01
John Kerry = John F. Kerry | secretary of state 2013-02..2017-01, climate envoy 2021-01..2024-03
Rex Tillerson | secretary of state 2017-02..2018-03
Mike Pompeo = Michael Pompeo | CIA director 2017-01..2018-04, secretary of state 2018-04..2021-01
Antony Blinken = Tony Blinken | deputy secretary of state 2015-01..2017-01, secretary of state 2021-01..2025-01
Marco Rubio | secretary of state 2025-01-21..
Les Aspin | defense secretary 1993-01..1994-02
William Perry = William J. Perry | defense secretary 1994-02..1997-01, policy coordinator on North Korea 1998-11..2000-12
William Cohen = William S. Cohen | defense secretary 1997-01..2001-01
Donald Rumsfeld = Donald H. Rumsfeld | defense secretary 2001-01..2006-12
Robert Gates = Robert M. Gates | defense secretary 2006-12..2011-06
Leon Panetta = Leon E. Panetta | CIA director 2009-02..2011-06, defense secretary 2011-07..2013-02
Chuck Hagel | defense secretary 2013-02..2015-02
Ash Carter = Ashton Carter, Ashton B. Carter | defense secretary 2015-02..2017-01
James Mattis = Jim Mattis | defense secretary 2017-01..2018-12
Mark Esper = Mark T. Esper | defense secretary 2019-07..2020-11
Lloyd Austin = Lloyd J. Austin | defense secretary 2021-01..2025-01
Pete Hegseth | defense secretary 2025-01..
Brent Scowcroft | national security adviser 1989-01..1993-01
Anthony Lake | national security adviser 1993-01..1997-03
Sandy Berger = Samuel Berger, Samuel R. Berger | national security adviser 1997-03..2001-01
Stephen Hadley = Stephen J. Hadley | national security adviser 2005-01..2009-01
James Jones = James L. Jones, Jim Jones | national security adviser 2009-01..2010-10
Tom Donilon = Thomas Donilon, Thomas E. Donilon | national security adviser 2010-10..2013-06
Susan Rice = Susan E. Rice | ambassador to the UN 2009-01..2013-06, national security adviser 2013-07..2017-01
Michael Flynn = Michael T. Flynn | national security adviser 2017-01..2017-02
H.R. McMaster = H. R. McMaster | national security adviser 2017-02..2018-04
John Bolton = John R. Bolton | ambassador to the UN 2005-08..2006-12, national security adviser 2018-04..2019-09
Robert O'Brien = Robert C. O'Brien | national security adviser 2019-09..2021-01
Jake Sullivan | national security adviser 2021-01..2025-01
Mike Waltz = Michael Waltz | national security adviser 2025-01..2025-05, ambassador to the UN 2025-09..
Strobe Talbott | deputy secretary of state 1994-02..2001-01
Richard Armitage = Richard L. Armitage | deputy secretary of state 2001-03..2005-02
John Negroponte = John D. Negroponte | ambassador to the UN 2001-09..2004-06, deputy secretary of state 2007-02..2009-01
James Steinberg = James B. Steinberg | deputy secretary of state 2009-01..2011-07
William Burns = William J. Burns, Bill Burns | under secretary of state 2008-05..2011-07, deputy secretary of state 2011-07..2014-11, CIA director 2021-03..2025-01
Stephen Biegun = Steve Biegun | special representative for North Korea 2018-08..2019-12, deputy secretary of state 2019-12..2021-01
Wendy Sherman = Wendy R. Sherman | under secretary of state 2011-09..2015-10, deputy secretary of state 2021-04..2023-07
Kurt Campbell = Kurt M. Campbell | assistant secretary of state 2009-06..2013-02, deputy secretary of state 2024-02..2025-01
Christopher Landau | deputy secretary of state 2025-03..
Thomas Pickering = Thomas R. Pickering | ambassador to the UN 1989-03..1992-05, under secretary of state 1997-05..2000-12
Jeane Kirkpatrick = Jeane J. Kirkpatrick | ambassador to the UN 1981-02..1985-04
Bill Richardson | ambassador to the UN 1997-02..1998-08
Samantha Power | ambassador to the UN 2013-08..2017-01
Nikki Haley | ambassador to the UN 2017-01..2018-12
Kelly Craft | ambassador to the UN 2019-09..2021-01
Linda Thomas-Greenfield = Linda [Thomas-Greenfield] | ambassador to the UN 2021-02..2025-01
Richard Holbrooke = Richard C. Holbrooke | assistant secretary of state 1994-09..1996-02, special envoy 1997-06..1999-03, ambassador to the UN 1999-08..2001-01, special representative 2009-01..2010-12
Marc Grossman | special representative for Afghanistan and Pakistan 2011-02..2012-12
James Dobbins | special representative for Afghanistan and Pakistan 2013-05..2014-07
Dennis Ross = Dennis B. Ross | Middle East envoy 1993-06..2001-01
Anthony Zinni | Middle East envoy 2001-11..2003-03
George Mitchell = George J. Mitchell | envoy to Northern Ireland 1995-01..1998-12, Middle East envoy 2009-01..2011-05
Martin Indyk | Middle East envoy 2013-07..2014-06
Jason Greenblatt | Middle East envoy 2017-01..2019-10
Jared Kushner | senior adviser 2017-01..2021-01
Steve Witkoff = Steven Witkoff | special envoy 2025-01..
Keith Kellogg | special envoy 2025-01..2026-01
Zalmay Khalilzad | ambassador 2003-11..2009-01, special representative for Afghanistan 2018-09..2021-10
Christopher Hill = Christopher R. Hill | chief negotiator 2005-02..2009-03
James Kelly = James A. Kelly | assistant secretary of state 2001-05..2005-01
Robert Gallucci = Robert L. Gallucci | chief negotiator 1993-06..1994-12
Stephen Bosworth = Stephen W. Bosworth | special representative for North Korea 2009-02..2011-10
Glyn Davies = Glyn T. Davies | special representative for North Korea 2011-11..2014-11
Sung Kim = Sung [Kim] | special representative for North Korea 2014-11..2016-11, special representative for North Korea 2021-05..2023-12
Robert Malley = Rob Malley | special envoy for Iran 2021-01..2023-06
Brian Hook | special representative for Iran 2018-08..2020-08
Elliott Abrams | special representative for Venezuela 2019-01..2021-01
Kurt Volker | special representative for Ukraine 2017-07..2019-09
James Jeffrey = James F. Jeffrey, Jim Jeffrey | special representative for Syria 2018-08..2020-11
Brett McGurk | special envoy 2015-10..2018-12, Middle East coordinator 2021-01..2025-01
Amos Hochstein | special envoy 2022-01..2025-01
Tim Lenderking = Timothy Lenderking | special envoy for Yemen 2021-02..2025-01
Tom Perriello | special envoy for Sudan 2024-02..2025-01
Andrew Natsios | special envoy for Sudan 2006-09..2007-12
John Danforth = John C. Danforth | special envoy for Sudan 2001-09..2004-06, ambassador to the UN 2004-07..2005-01
Princeton Lyman | special envoy for Sudan 2011-03..2012-12
Victoria Nuland | State Department spokeswoman 2011-05..2013-04, assistant secretary of state 2013-09..2017-01, under secretary of state 2021-05..2024-03
Tom Barrack = Thomas Barrack | special envoy for Syria 2025-05..
Massad Boulos | senior adviser 2025-01..
Carla Hills = Carla A. Hills | trade representative 1989-02..1993-01
Mickey Kantor | trade representative 1993-01..1996-04, commerce secretary 1996-04..1997-01
Charlene Barshefsky | trade representative 1996-04..2001-01
Robert Zoellick = Robert B. Zoellick | trade representative 2001-02..2005-02, deputy secretary of state 2005-02..2006-07
Rob Portman | trade representative 2005-05..2006-05
Susan Schwab = Susan C. Schwab | trade representative 2006-06..2009-01
Ron Kirk | trade representative 2009-03..2013-03
Michael Froman = Mike Froman | trade representative 2013-06..2017-01
Robert Lighthizer = Robert E. Lighthizer | trade representative 2017-05..2021-01
Katherine Tai | trade representative 2021-03..2025-01
Jamieson Greer | trade representative 2025-02..
Nicholas Brady = Nicholas F. Brady | treasury secretary 1988-09..1993-01
Lloyd Bentsen | treasury secretary 1993-01..1994-12
Robert Rubin = Robert E. Rubin | treasury secretary 1995-01..1999-07
Lawrence Summers = Larry Summers, Lawrence H. Summers | treasury secretary 1999-07..2001-01
Paul O'Neill = Paul H. O'Neill | treasury secretary 2001-01..2002-12
John Snow = John W. Snow | treasury secretary 2003-02..2006-06
Henry Paulson = Hank Paulson, Henry M. Paulson | treasury secretary 2006-07..2009-01
Timothy Geithner = Tim Geithner, Timothy F. Geithner | treasury secretary 2009-01..2013-01
Jack Lew = Jacob Lew, Jacob J. Lew | treasury secretary 2013-02..2017-01
Steven Mnuchin = Steve Mnuchin | treasury secretary 2017-02..2021-01
Janet Yellen = Janet L. Yellen | treasury secretary 2021-01..2025-01
Scott Bessent | treasury secretary 2025-01..
Wilbur Ross = Wilbur L. Ross | commerce secretary 2017-02..2021-01
Gina Raimondo | commerce secretary 2021-03..2025-01
Howard Lutnick | commerce secretary 2025-02..
Ernest Moniz = Ernest J. Moniz | energy secretary 2013-05..2017-01
Alejandro Mayorkas = Alejandro N. Mayorkas | homeland security secretary 2021-02..2025-01
Kristi Noem | homeland security secretary 2025-01..
David Petraeus = David H. Petraeus | commander 2007-02..2011-07, CIA director 2011-09..2012-11
Martin Dempsey = Martin E. Dempsey | joint chiefs chairman 2011-10..2015-09
Mike Mullen = Michael Mullen, Michael G. Mullen | joint chiefs chairman 2007-10..2011-09
Joseph Dunford = Joseph F. Dunford | joint chiefs chairman 2015-10..2019-09
Mark Milley = Mark A. Milley | joint chiefs chairman 2019-10..2023-09
Marlin Fitzwater | White House spokesman 1989-01..1993-01
Dee Dee Myers = Dee Dee [Myers] | White House spokeswoman 1993-01..1994-12
Mike McCurry = Michael McCurry, Michael D. McCurry | State Department spokesman 1993-01..1994-12, White House spokesman 1995-01..1998-10
Joe Lockhart | White House spokesman 1998-10..2000-09
Ari Fleischer | White House spokesman 2001-01..2003-07
Scott McClellan | White House spokesman 2003-07..2006-05
Tony Snow | White House spokesman 2006-05..2007-09
Dana Perino | White House spokeswoman 2007-09..2009-01
Robert Gibbs | White House spokesman 2009-01..2011-02
Jay Carney | White House spokesman 2011-02..2014-06
Josh Earnest | White House spokesman 2014-06..2017-01
Sean Spicer | White House spokesman 2017-01..2017-07
Sarah Sanders = Sarah Huckabee Sanders | White House spokeswoman 2017-07..2019-06
Kayleigh McEnany | White House spokeswoman 2020-04..2021-01
Jen Psaki = Jennifer Psaki | State Department spokeswoman 2013-02..2015-03, White House spokeswoman 2021-01..2022-05
Karine Jean-Pierre = Karine [Jean-Pierre] | White House spokeswoman 2022-05..2025-01
Karoline Leavitt | White House spokeswoman 2025-01..
John Kirby | Pentagon spokesman 2013-12..2015-03, State Department spokesman 2015-05..2017-01, Pentagon spokesman 2021-01..2022-05, National Security Council spokesman 2022-05..2025-01
Margaret Tutwiler | State Department spokeswoman 1989-03..1992-08
Richard Boucher = Richard A. Boucher | State Department spokesman 1992-08..1993-06, State Department spokesman 2000-05..2005-06
Nicholas Burns = R. Nicholas Burns | State Department spokesman 1995-01..1997-08, under secretary of state 2005-03..2008-03
James Rubin = James P. Rubin, Jamie Rubin | State Department spokesman 1997-08..2000-05
Sean McCormack | State Department spokesman 2005-06..2009-01
P.J. Crowley = Philip Crowley, P. J. Crowley, Philip J. Crowley | State Department spokesman 2009-05..2011-03
Mark Toner = Mark C. Toner | State Department deputy spokesman 2010-06..2013-06, State Department deputy spokesman 2015-06..2017-04
Marie Harf | State Department deputy spokeswoman 2013-06..2015-06
Heather Nauert | State Department spokeswoman 2017-04..2019-01
Morgan Ortagus | State Department spokeswoman 2019-04..2021-01, deputy special envoy 2025-01..
Ned Price | State Department spokesman 2021-01..2023-03
Matthew Miller | State Department spokesman 2023-04..2025-01
Tammy Bruce | State Department spokeswoman 2025-01..2025-08
Kenneth Bacon = Kenneth H. Bacon | Pentagon spokesman 1994-09..2001-01
Peter Cook | Pentagon spokesman 2015-07..2017-01

[canada]
Brian Mulroney | prime minister 1984-09..1993-06
Kim Campbell | prime minister 1993-06..1993-11
Jean Chretien = Jean Chrétien | prime minister 1993-11..2003-12
Paul Martin | prime minister 2003-12..2006-02
Stephen Harper | prime minister 2006-02..2015-11
Justin Trudeau | prime minister 2015-11..2025-03
Mark Carney | prime minister 2025-03..
Joe Clark | foreign minister 1984-09..1991-04
Lloyd Axworthy | foreign minister 1996-01..2000-10
John Manley | foreign minister 2000-10..2002-01
Bill Graham | foreign minister 2002-01..2004-07
Pierre Pettigrew | foreign minister 2004-07..2006-02
Peter MacKay | foreign minister 2006-02..2007-08, defence minister 2007-08..2013-07
Lawrence Cannon | foreign minister 2008-10..2011-05
John Baird | foreign minister 2011-05..2015-02
Stephane Dion = Stéphane Dion | foreign minister 2015-11..2017-01
Chrystia Freeland | foreign minister 2017-01..2019-11, deputy prime minister 2019-11..2024-12
Francois-Philippe Champagne = François-Philippe Champagne | foreign minister 2019-11..2021-01
Marc Garneau | foreign minister 2021-01..2021-10
Melanie Joly = Mélanie Joly | foreign minister 2021-10..2025-05
Anita Anand | defence minister 2021-10..2023-07, foreign minister 2025-05..
Harjit Sajjan | defence minister 2015-11..2021-10
Bill Blair | defence minister 2023-07..2025-05

[mexico]
Carlos Salinas = Carlos [Salinas de Gortari] | president 1988-12..1994-11
Ernesto Zedillo | president 1994-12..2000-11
Vicente Fox | president 2000-12..2006-11
Felipe Calderon = Felipe Calderón | president 2006-12..2012-11
Enrique Peña Nieto = Enrique [Peña Nieto] | president 2012-12..2018-11
Andres Manuel Lopez Obrador = Andrés Manuel [López Obrador] | president 2018-12..2024-09
Claudia Sheinbaum | president 2024-10..
Jorge Castañeda = Jorge G. Castañeda | foreign minister 2000-12..2003-01
Luis Ernesto Derbez | foreign minister 2003-01..2006-11
Patricia Espinosa | foreign minister 2006-12..2012-11
Luis Videgaray | foreign minister 2017-01..2018-11
Marcelo Ebrard | foreign minister 2018-12..2023-06, economy minister 2024-10..
Alicia Barcena = Alicia Bárcena | foreign minister 2023-07..2024-09
Ildefonso Guajardo | economy minister 2012-12..2018-11
Juan Ramon de la Fuente = Juan Ramón [de la Fuente] | foreign minister 2024-10..

[brazil]
Fernando Collor = Fernando [Collor de Mello] | president 1990-03..1992-10
Itamar Franco | president 1992-10..1994-12
Fernando Henrique Cardoso | president 1995-01..2002-12
Luiz Inacio Lula da Silva = Luiz Inácio [Lula da Silva], Luiz Inacio [Lula], [Lula] | president 2003-01..2010-12, president 2023-01..
Dilma Rousseff = [Dilma] Rousseff, Dilma [Rousseff] | president 2011-01..2016-05
Michel Temer | president 2016-05..2018-12
Jair Bolsonaro | president 2019-01..2022-12
Celso Amorim | foreign minister 1993-08..1994-12, foreign minister 2003-01..2010-12, adviser 2023-01..
Celso Lafer | foreign minister 2001-01..2002-12
Antonio Patriota | foreign minister 2011-01..2013-08
Luiz Alberto Figueiredo | foreign minister 2013-08..2014-12
Mauro Vieira | foreign minister 2015-01..2016-05, foreign minister 2023-01..
Aloysio Nunes | foreign minister 2017-03..2018-12
Ernesto Araujo = Ernesto Araújo | foreign minister 2019-01..2021-03

[argentina]
Carlos Menem = Carlos Saúl Menem | president 1989-07..1999-12
Fernando de la Rua = Fernando [de la Rúa] | president 1999-12..2001-12
Eduardo Duhalde | president 2002-01..2003-05
Nestor Kirchner = Néstor Kirchner | president 2003-05..2007-12
Cristina Fernandez de Kirchner = Cristina [Fernández de Kirchner], Cristina [Kirchner], Cristina [Fernández] | president 2007-12..2015-12, vice president 2019-12..2023-12
Mauricio Macri | president 2015-12..2019-12
Alberto Fernandez = Alberto Fernández | president 2019-12..2023-12
Javier Milei | president 2023-12..
Guido di Tella | foreign minister 1991-01..1999-12
Jorge Taiana | foreign minister 2005-12..2010-06
Hector Timerman = Héctor Timerman | foreign minister 2010-06..2015-12
Susana Malcorra | foreign minister 2015-12..2017-06
Diana Mondino | foreign minister 2023-12..2024-10
Gerardo Werthein | foreign minister 2024-10..2025-10

[venezuela]
Carlos Andres Perez = Carlos Andrés Pérez | president 1989-02..1993-05
Rafael Caldera | president 1994-02..1999-02
Hugo Chavez = Hugo Chávez | president 1999-02..2013-03
Nicolas Maduro = Nicolás Maduro | foreign minister 2006-08..2013-01, president 2013-03..2026-01
Delcy Rodriguez = Delcy Rodríguez | foreign minister 2014-12..2017-06, vice president 2018-06..
Jorge Arreaza | foreign minister 2017-08..2021-08
Jorge Rodriguez = Jorge Rodríguez | chief negotiator 2017-12..
Felix Plasencia = Félix Plasencia | foreign minister 2021-08..2022-05
Yvan Gil = Yván Gil | foreign minister 2023-01..
Vladimir Padrino Lopez = Vladimir [Padrino López], Vladimir [Padrino] | defence minister 2014-10..
Elias Jaua = Elías Jaua | foreign minister 2013-01..2014-09
Tareck El Aissami = Tareck [El Aissami] | vice president 2017-01..2018-06

[colombia]
Virgilio Barco | president 1986-08..1990-08
Cesar Gaviria = César Gaviria | president 1990-08..1994-08
Ernesto Samper | president 1994-08..1998-08
Andres Pastrana = Andrés Pastrana | president 1998-08..2002-08
Alvaro Uribe = Álvaro Uribe | president 2002-08..2010-08
Juan Manuel Santos | defence minister 2006-07..2009-05, president 2010-08..2018-08
Ivan Duque = Iván Duque | president 2018-08..2022-08
Gustavo Petro | president 2022-08..
Humberto de la Calle = Humberto [de la Calle] | chief negotiator 2012-09..2017-01
Sergio Jaramillo | peace commissioner 2012-09..2016-12
Frank Pearl | negotiator 2012-09..2017-01
Luis Carlos Restrepo | peace commissioner 2002-08..2009-03
Camilo Gomez = Camilo Gómez | peace commissioner 2000-04..2002-08
Maria Angela Holguin = María Ángela Holguín | foreign minister 2010-08..2018-08
Carlos Holmes Trujillo | foreign minister 2018-08..2019-11
Alvaro Leyva = Álvaro Leyva | foreign minister 2022-08..2024-05
Otty Patiño | chief negotiator 2022-11..2023-11, peace commissioner 2023-11..
Danilo Rueda | peace commissioner 2022-08..2023-11
Vera Grabe | chief negotiator 2023-12..2025-01
Luis Gilberto Murillo | foreign minister 2024-05..2025-01

[cuba]
Fidel Castro = Fidel Castro Ruz, [Fidel] Castro, Fidel [Castro] | president 1976-12..2008-02
Raul Castro = Raúl Castro | acting president 2006-07..2008-02, president 2008-02..2018-04
Miguel Diaz-Canel = Miguel [Díaz-Canel] | president 2018-04..
Ricardo Alarcon = Ricardo Alarcón | foreign minister 1992-06..1993-02, national assembly president 1993-02..2013-02
Roberto Robaina | foreign minister 1993-03..1999-05
Felipe Perez Roque = Felipe [Pérez Roque] | foreign minister 1999-05..2009-03
Bruno Rodriguez = Bruno Rodríguez | foreign minister 2009-03..
Josefina Vidal | chief negotiator 2014-12..2018-03

[chile]
Augusto Pinochet | president 1974-12..1990-03
Patricio Aylwin | president 1990-03..1994-03
Eduardo Frei | president 1994-03..2000-03
Ricardo Lagos | president 2000-03..2006-03
Michelle Bachelet | president 2006-03..2010-03, president 2014-03..2018-03
Sebastian Piñera = Sebastián Piñera | president 2010-03..2014-03, president 2018-03..2022-03
Gabriel Boric | president 2022-03..2026-03
Jose Antonio Kast = José Antonio Kast | president 2026-03..
Jose Miguel Insulza = José Miguel Insulza | foreign minister 1994-09..1999-06

[peru]
Alberto Fujimori | president 1990-07..2000-11
Valentin Paniagua = Valentín Paniagua | president 2000-11..2001-07
Alejandro Toledo | president 2001-07..2006-07
Alan Garcia = Alan García | president 1985-07..1990-07, president 2006-07..2011-07
Ollanta Humala | president 2011-07..2016-07
Pedro Pablo Kuczynski | president 2016-07..2018-03
Martin Vizcarra = Martín Vizcarra | president 2018-03..2020-11
Francisco Sagasti | president 2020-11..2021-07
Pedro Castillo | president 2021-07..2022-12
Dina Boluarte | president 2022-12..2025-10
Jose Jeri = José Jerí | president 2025-10..2026-07
Javier Perez de Cuellar = Javier Pérez [de Cuéllar] | prime minister 2000-11..2001-07

[ecuador]
Sixto Duran Ballen = Sixto [Durán Ballén] | president 1992-08..1996-08
Abdala Bucaram = Abdalá Bucaram | president 1996-08..1997-02
Jamil Mahuad | president 1998-08..2000-01
Gustavo Noboa | president 2000-01..2003-01
Lucio Gutierrez = Lucio Gutiérrez | president 2003-01..2005-04
Alfredo Palacio | president 2005-04..2007-01
Rafael Correa | president 2007-01..2017-05
Lenin Moreno = Lenín Moreno | president 2017-05..2021-05
Guillermo Lasso | president 2021-05..2023-11
Daniel Noboa | president 2023-11..
Ricardo Patiño | foreign minister 2010-01..2016-03

[bolivia]
Jaime Paz Zamora = Jaime [Paz Zamora] | president 1989-08..1993-08
Gonzalo Sanchez de Lozada = Gonzalo [Sánchez de Lozada] | president 1993-08..1997-08, president 2002-08..2003-10
Hugo Banzer | president 1997-08..2001-08
Jorge Quiroga | president 2001-08..2002-08
Carlos Mesa | president 2003-10..2005-06
Evo Morales | president 2006-01..2019-11
Jeanine Añez = Jeanine [Áñez] | president 2019-11..2020-11
Luis Arce | president 2020-11..2025-11
Rodrigo Paz | president 2025-11..
David Choquehuanca | foreign minister 2006-01..2017-01, vice president 2020-11..2025-11

[paraguay]
Andres Rodriguez = Andrés Rodríguez | president 1989-02..1993-08
Juan Carlos Wasmosy | president 1993-08..1998-08
Nicanor Duarte = Nicanor [Duarte Frutos], Nicanor [Duarte] | president 2003-08..2008-08
Fernando Lugo | president 2008-08..2012-06
Federico Franco | president 2012-06..2013-08
Horacio Cartes | president 2013-08..2018-08
Mario Abdo Benitez = Mario [Abdo Benítez], Mario [Abdo] | president 2018-08..2023-08
Santiago Peña | president 2023-08..

[uruguay]
Luis Alberto Lacalle | president 1990-03..1995-03
Julio Maria Sanguinetti = Julio María Sanguinetti | president 1985-03..1990-03, president 1995-03..2000-03
Jorge Batlle | president 2000-03..2005-03
Tabare Vazquez = Tabaré Vázquez | president 2005-03..2010-03, president 2015-03..2020-03
Jose Mujica = José Mujica, Jose 'Pepe' Mujica | president 2010-03..2015-03
Luis Lacalle Pou = Luis [Lacalle Pou] | president 2020-03..2025-03
Yamandu Orsi = Yamandú Orsi | president 2025-03..
Luis Almagro | foreign minister 2010-03..2015-03

[nicaragua]
Daniel Ortega | president 1985-01..1990-04, president 2007-01..
Violeta Chamorro = Violeta Barrios de Chamorro, Violeta Barrios de [Chamorro] | president 1990-04..1997-01
Arnoldo Aleman = Arnoldo Alemán | president 1997-01..2002-01
Enrique Bolaños | president 2002-01..2007-01
Rosario Murillo | vice president 2017-01..2025-01, co-president 2025-01..
Denis Moncada | foreign minister 2017-02..

[el-salvador]
Alfredo Cristiani | president 1989-06..1994-05
Armando Calderon Sol = Armando [Calderón Sol] | president 1994-06..1999-05
Francisco Flores | president 1999-06..2004-05
Antonio Saca = Tony Saca, Elías Antonio Saca | president 2004-06..2009-05
Mauricio Funes | president 2009-06..2014-05
Salvador Sanchez Ceren = Salvador [Sánchez Cerén] | president 2014-06..2019-05
Nayib Bukele | president 2019-06..

[guatemala]
Vinicio Cerezo | president 1986-01..1991-01
Jorge Serrano | president 1991-01..1993-05
Ramiro de Leon Carpio = Ramiro [de León Carpio] | president 1993-06..1996-01
Alvaro Arzu = Álvaro Arzú | president 1996-01..2000-01
Alfonso Portillo | president 2000-01..2004-01
Oscar Berger = Óscar Berger | president 2004-01..2008-01
Alvaro Colom = Álvaro Colom | president 2008-01..2012-01
Otto Perez Molina = Otto [Pérez Molina] | president 2012-01..2015-09
Jimmy Morales | president 2016-01..2020-01
Alejandro Giammattei | president 2020-01..2024-01
Bernardo Arevalo = Bernardo Arévalo | president 2024-01..

[honduras]
Rafael Callejas = Rafael Leonardo Callejas | president 1990-01..1994-01
Carlos Roberto Reina | president 1994-01..1998-01
Carlos Flores | president 1998-01..2002-01
Ricardo Maduro | president 2002-01..2006-01
Manuel Zelaya | president 2006-01..2009-06
Roberto Micheletti | president 2009-06..2010-01
Porfirio Lobo = Porfirio "Pepe" Lobo | president 2010-01..2014-01
Juan Orlando Hernandez = Juan Orlando Hernández | president 2014-01..2022-01
Xiomara Castro | president 2022-01..2026-01

[costa-rica]
Oscar Arias = Óscar Arias | president 1986-05..1990-05, president 2006-05..2010-05
Rafael Angel Calderon = Rafael Ángel Calderón | president 1990-05..1994-05
Jose Maria Figueres = José María Figueres | president 1994-05..1998-05
Abel Pacheco | president 2002-05..2006-05
Laura Chinchilla | president 2010-05..2014-05
Luis Guillermo Solis = Luis Guillermo Solís | president 2014-05..2018-05
Carlos Alvarado | president 2018-05..2022-05
Rodrigo Chaves | president 2022-05..2026-05

[panama]
Manuel Noriega = Manuel Antonio Noriega | military ruler 1983-08..1989-12
Guillermo Endara | president 1989-12..1994-08
Ernesto Perez Balladares = Ernesto [Pérez Balladares] | president 1994-09..1999-08
Mireya Moscoso | president 1999-09..2004-08
Martin Torrijos = Martín Torrijos | president 2004-09..2009-06
Ricardo Martinelli | president 2009-07..2014-06
Juan Carlos Varela | president 2014-07..2019-06
Laurentino Cortizo | president 2019-07..2024-06
Jose Raul Mulino = José Raúl Mulino | president 2024-07..

[dominican-republic]
Joaquin Balaguer = Joaquín Balaguer | president 1986-08..1996-08
Leonel Fernandez = Leonel Fernández | president 1996-08..2000-08, president 2004-08..2012-08
Hipolito Mejia = Hipólito Mejía | president 2000-08..2004-08
Danilo Medina | president 2012-08..2020-08
Luis Abinader | president 2020-08..

[haiti]
Jean-Bertrand Aristide | president 1991-02..1996-02, president 2001-02..2004-02
Raoul Cedras = Raoul Cédras | military ruler 1991-10..1994-10
Rene Preval = René Préval | president 1996-02..2001-02, president 2006-05..2011-05
Gerard Latortue = Gérard Latortue | prime minister 2004-03..2006-06
Michel Martelly | president 2011-05..2016-02
Laurent Lamothe | prime minister 2012-05..2014-12
Jovenel Moise = Jovenel Moïse | president 2017-02..2021-07
Ariel Henry | prime minister 2021-07..2024-04
Garry Conille | prime minister 2011-10..2012-05, prime minister 2024-06..2024-11
Alix Didier Fils-Aime = Alix Didier [Fils-Aimé] | prime minister 2024-11..

[jamaica]
Michael Manley | prime minister 1989-02..1992-03
P.J. Patterson = P. J. Patterson, Percival Patterson | prime minister 1992-03..2006-03
Portia Simpson-Miller = Portia [Simpson-Miller], Portia [Simpson Miller] | prime minister 2006-03..2007-09, prime minister 2012-01..2016-03
Bruce Golding | prime minister 2007-09..2011-10
Andrew Holness | prime minister 2011-10..2012-01, prime minister 2016-03..

[trinidad-and-tobago]
Patrick Manning | prime minister 1991-12..1995-11, prime minister 2001-12..2010-05
Basdeo Panday | prime minister 1995-11..2001-12
Kamla Persad-Bissessar = Kamla [Persad-Bissessar] | prime minister 2010-05..2015-09, prime minister 2025-05..
Keith Rowley | prime minister 2015-09..2025-03

[guyana]
Cheddi Jagan | president 1992-10..1997-03
Bharrat Jagdeo | president 1999-08..2011-12, vice president 2020-08..
Donald Ramotar | president 2011-12..2015-05
David Granger | president 2015-05..2020-08
Irfaan Ali = Mohamed Irfaan Ali | president 2020-08..

[suriname]
Desi Bouterse = Dési Bouterse | president 2010-08..2020-07
Chan Santokhi | president 2020-07..2025-07
Ronald Venetiaan | president 1991-09..1996-09, president 2000-08..2010-08
Jennifer Geerlings-Simons = Jennifer [Geerlings-Simons] | president 2025-07..

[barbados]
Owen Arthur | prime minister 1994-09..2008-01
Freundel Stuart | prime minister 2010-10..2018-05
Mia Mottley | prime minister 2018-05..

[bahamas]
Hubert Ingraham | prime minister 1992-08..2002-05, prime minister 2007-05..2012-05
Perry Christie | prime minister 2002-05..2007-05, prime minister 2012-05..2017-05
Hubert Minnis | prime minister 2017-05..2021-09
Philip Davis | prime minister 2021-09..

[belize]
Said Musa | prime minister 1998-08..2008-02
Dean Barrow | prime minister 2008-02..2020-11
Johnny Briceño | prime minister 2020-11..

[saint-vincent-and-the-grenadines]
Ralph Gonsalves | prime minister 2001-03..2025-11

[grenada]
Keith Mitchell | prime minister 1995-06..2008-07, prime minister 2013-02..2022-06
Dickon Mitchell | prime minister 2022-06..

[dominica]
Eugenia Charles | prime minister 1980-07..1995-06
Roosevelt Skerrit | prime minister 2004-01..

[antigua-and-barbuda]
Gaston Browne | prime minister 2014-06..
`
