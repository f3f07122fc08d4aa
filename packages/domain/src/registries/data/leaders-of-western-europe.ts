// Who spoke for the states of western, northern and southern Europe since 1990. Notation: leader-lines.ts.
// Only what is sure.

export const leadersOfWesternEurope = `
[united-kingdom]
Margaret Thatcher | prime minister 1979-05..1990-11-28
John Major | foreign secretary 1989-07..1989-10, prime minister 1990-11-28..1997-05-02
Tony Blair | prime minister 1997-05-02..2007-06-27
Gordon Brown | finance minister 1997-05..2007-06, prime minister 2007-06-27..2010-05-11
David Cameron = Lord [Cameron] | prime minister 2010-05-11..2016-07-13, foreign secretary 2023-11..2024-07-05
Theresa May | home secretary 2010-05..2016-07, prime minister 2016-07-13..2019-07-24
Boris Johnson | foreign secretary 2016-07..2018-07, prime minister 2019-07-24..2022-09-06
Liz Truss = Elizabeth Truss | trade secretary 2019-07..2021-09, foreign secretary 2021-09..2022-09, prime minister 2022-09-06..2022-10-25
Rishi Sunak | finance minister 2020-02..2022-07, prime minister 2022-10-25..2024-07-05
Keir Starmer = Sir Keir [Starmer] | prime minister 2024-07-05..
Douglas Hurd | foreign secretary 1989-10..1995-07
Geoffrey Howe | foreign secretary 1983-06..1989-07, deputy prime minister 1989-07..1990-11
Malcolm Rifkind | defence secretary 1992-04..1995-07, foreign secretary 1995-07..1997-05
Robin Cook | foreign secretary 1997-05..2001-06
Jack Straw | foreign secretary 2001-06..2006-05
Margaret Beckett | foreign secretary 2006-05..2007-06
David Miliband | foreign secretary 2007-06..2010-05
William Hague | foreign secretary 2010-05..2014-07
Philip Hammond | defence secretary 2011-10..2014-07, foreign secretary 2014-07..2016-07, finance minister 2016-07..2019-07
Jeremy Hunt | health secretary 2012-09..2018-07, foreign secretary 2018-07..2019-07, finance minister 2022-10..2024-07
Dominic Raab | Brexit secretary 2018-07..2018-11, foreign secretary 2019-07..2021-09, deputy prime minister 2021-09..2023-04
James Cleverly | foreign secretary 2022-09..2023-11, home secretary 2023-11..2024-07
David Lammy | foreign secretary 2024-07..2025-09, deputy prime minister 2025-09..
Yvette Cooper | home secretary 2024-07..2025-09, foreign secretary 2025-09..
Tom King | defence secretary 1989-07..1992-04
Michael Portillo | defence secretary 1995-07..1997-05
George Robertson = Lord [Robertson] | defence secretary 1997-05..1999-10
Geoff Hoon | defence secretary 1999-10..2005-05
John Reid | Northern Ireland secretary 2001-01..2002-10, defence secretary 2005-05..2006-05
Des Browne | defence secretary 2006-05..2008-10
Liam Fox | defence secretary 2010-05..2011-10, trade secretary 2016-07..2019-07
Michael Fallon | defence secretary 2014-07..2017-11
Gavin Williamson | defence secretary 2017-11..2019-05
Ben Wallace | defence secretary 2019-07..2023-08
Grant Shapps | transport secretary 2019-07..2022-09, defence secretary 2023-08..2024-07
John Healey | defence secretary 2024-07..
David Davis | Brexit secretary 2016-07..2018-07
Stephen Barclay = Steve Barclay | Brexit secretary 2018-11..2020-01, health secretary 2022-07..2022-09, health secretary 2022-10..2023-11
Olly Robbins = Oliver Robbins | chief negotiator 2016-07..2019-07
David Frost = Lord [Frost] | chief negotiator 2019-07..2021-12
Michael Gove | minister 2019-07..2022-07
Patrick Mayhew = Sir Patrick Mayhew | Northern Ireland secretary 1992-04..1997-05
Peter Brooke | Northern Ireland secretary 1989-07..1992-04
Mo Mowlam = Marjorie Mowlam | Northern Ireland secretary 1997-05..1999-10
Peter Mandelson | Northern Ireland secretary 1999-10..2001-01, business secretary 2008-10..2010-05, ambassador 2025-02..2025-09
Paul Murphy | Northern Ireland secretary 2002-10..2005-05
Peter Hain | Northern Ireland secretary 2005-05..2007-06
Shaun Woodward | Northern Ireland secretary 2007-06..2010-05
Owen Paterson | Northern Ireland secretary 2010-05..2012-09
Theresa Villiers | Northern Ireland secretary 2012-09..2016-07
James Brokenshire | Northern Ireland secretary 2016-07..2018-01
Karen Bradley | Northern Ireland secretary 2018-01..2019-07
Julian Smith | Northern Ireland secretary 2019-07..2020-02
Brandon Lewis | Northern Ireland secretary 2020-02..2022-07
Chris Heaton-Harris = Chris [Heaton-Harris] | Northern Ireland secretary 2022-09..2024-07
Hilary Benn | Northern Ireland secretary 2024-07..
Norman Lamont | finance minister 1990-11..1993-05
Kenneth Clarke = Ken Clarke | health secretary 1988-07..1990-11, home secretary 1992-04..1993-05, finance minister 1993-05..1997-05
Alistair Darling | finance minister 2007-06..2010-05
George Osborne | finance minister 2010-05..2016-07
Rachel Reeves | finance minister 2024-07..
Victoria Atkins | health secretary 2023-11..2024-07
Wes Streeting | health secretary 2024-07..
Matt Hancock | health secretary 2018-07..2021-06
Jonathan Powell | chief negotiator 1997-05..2007-06, national security adviser 2024-12..
Alastair Campbell | spokesman 1997-05..2003-08
Bernard Ingham | spokesman 1979-11..1990-11
Jeremy Greenstock = Sir Jeremy Greenstock | ambassador to the UN 1998-07..2003-07
Karen Pierce | ambassador to the UN 2018-03..2020-02, ambassador 2020-03..2025-02
Barbara Woodward | ambassador to the UN 2020-12..2025-12
Matthew Rycroft | ambassador to the UN 2015-04..2018-01
Alok Sharma | COP26 president 2020-02..2022-11

[scotland]
Donald Dewar | first minister 1999-05..2000-10
Jack McConnell | first minister 2001-11..2007-05
Alex Salmond | first minister 2007-05..2014-11
Nicola Sturgeon | deputy first minister 2007-05..2014-11, first minister 2014-11..2023-03
Humza Yousaf | first minister 2023-03..2024-05
John Swinney | first minister 2024-05..

[wales]
Rhodri Morgan | first minister 2000-02..2009-12
Carwyn Jones | first minister 2009-12..2018-12
Mark Drakeford | first minister 2018-12..2024-03
Vaughan Gething | first minister 2024-03..2024-08
Eluned Morgan | first minister 2024-08..

[northern-ireland]
David Trimble | first minister 1998-07..2002-10
Seamus Mallon | deputy first minister 1998-07..2001-11
Peter Robinson | first minister 2008-06..2016-01
Martin McGuinness | deputy first minister 2007-05..2017-01
Arlene Foster | first minister 2016-01..2017-01, first minister 2020-01..2021-06
Michelle O'Neill | deputy first minister 2020-01..2022-02, first minister 2024-02..
Emma Little-Pengelly = Emma [Little-Pengelly] | deputy first minister 2024-02..
Ian Paisley | first minister 2007-05..2008-06

[ireland]
Charles Haughey | prime minister 1987-03..1992-02
Albert Reynolds | prime minister 1992-02..1994-12
John Bruton | prime minister 1994-12..1997-06
Bertie Ahern | prime minister 1997-06..2008-05
Brian Cowen | foreign minister 2000-01..2004-09, prime minister 2008-05..2011-03
Enda Kenny | prime minister 2011-03..2017-06
Leo Varadkar | prime minister 2017-06..2020-06, deputy prime minister 2020-06..2022-12, prime minister 2022-12..2024-04
Micheal Martin = Micheál Martin | foreign minister 2008-05..2011-01, prime minister 2020-06..2022-12, deputy prime minister 2022-12..2025-01, prime minister 2025-01..
Simon Harris | prime minister 2024-04..2025-01, deputy prime minister 2025-01..
Dick Spring | foreign minister 1993-01..1997-06
Gerry Collins | foreign minister 1989-07..1992-02
David Andrews | foreign minister 1992-02..1993-01, foreign minister 1997-10..2000-01
Dermot Ahern | foreign minister 2004-09..2008-05
Eamon Gilmore | foreign minister 2011-03..2014-07
Charlie Flanagan = Charles Flanagan | foreign minister 2014-07..2017-06
Simon Coveney | foreign minister 2017-06..2022-12
Mary Robinson | president 1990-12..1997-09
Mary McAleese | president 1997-11..2011-11
Michael D. Higgins = Michael D Higgins, Michael Higgins | president 2011-11..2025-11
Catherine Connolly | president 2025-11..

[france]
Francois Mitterrand = François Mitterrand | president 1981-05..1995-05-17
Jacques Chirac | prime minister 1986-03..1988-05, president 1995-05-17..2007-05-16
Nicolas Sarkozy | interior minister 2005-06..2007-03, president 2007-05-16..2012-05-15
Francois Hollande = François Hollande | president 2012-05-15..2017-05-14
Emmanuel Macron | economy minister 2014-08..2016-08, president 2017-05-14..
Michel Rocard | prime minister 1988-05..1991-05
Edith Cresson = Édith Cresson | prime minister 1991-05..1992-04
Pierre Beregovoy = Pierre Bérégovoy | prime minister 1992-04..1993-03
Edouard Balladur = Édouard Balladur | prime minister 1993-03..1995-05
Alain Juppe = Alain Juppé | foreign minister 1993-03..1995-05, prime minister 1995-05..1997-06, defence minister 2010-11..2011-02, foreign minister 2011-02..2012-05
Lionel Jospin | prime minister 1997-06..2002-05
Jean-Pierre Raffarin | prime minister 2002-05..2005-05
Dominique de Villepin = Dominique [de Villepin], Dominique [Villepin] | foreign minister 2002-05..2004-03, prime minister 2005-05..2007-05
Francois Fillon = François Fillon | prime minister 2007-05..2012-05
Jean-Marc Ayrault | prime minister 2012-05..2014-03, foreign minister 2016-02..2017-05
Manuel Valls | interior minister 2012-05..2014-03, prime minister 2014-03..2016-12, overseas minister 2024-12..2025-10
Bernard Cazeneuve | interior minister 2014-04..2016-12, prime minister 2016-12..2017-05
Edouard Philippe = Édouard Philippe | prime minister 2017-05..2020-07
Jean Castex | prime minister 2020-07..2022-05
Elisabeth Borne = Élisabeth Borne | labour minister 2020-07..2022-05, prime minister 2022-05..2024-01
Gabriel Attal | government spokesman 2020-07..2022-05, prime minister 2024-01..2024-09
Michel Barnier | foreign minister 2004-03..2005-06, prime minister 2024-09..2024-12
Francois Bayrou = François Bayrou | prime minister 2024-12..2025-09
Sebastien Lecornu = Sébastien Lecornu | defence minister 2022-05..2025-09, prime minister 2025-09..
Roland Dumas | foreign minister 1988-05..1993-03
Herve de Charette = Hervé [de Charette] | foreign minister 1995-05..1997-06
Hubert Vedrine = Hubert Védrine | foreign minister 1997-06..2002-05
Philippe Douste-Blazy = Philippe [Douste-Blazy] | foreign minister 2005-06..2007-05
Bernard Kouchner | foreign minister 2007-05..2010-11
Michele Alliot-Marie = Michèle [Alliot-Marie] | defence minister 2002-05..2007-05, foreign minister 2010-11..2011-02
Laurent Fabius | foreign minister 2012-05..2016-02
Jean-Yves Le Drian = Jean-Yves [Le Drian] | defence minister 2012-05..2017-05, foreign minister 2017-05..2022-05, special envoy 2023-06..
Catherine Colonna | foreign minister 2022-05..2024-01
Stephane Sejourne = Stéphane Séjourné | foreign minister 2024-01..2024-09
Jean-Noel Barrot = Jean-Noël Barrot | foreign minister 2024-09..
Florence Parly | defence minister 2017-06..2022-05
Herve Morin = Hervé Morin | defence minister 2007-05..2010-11
Gerard Longuet = Gérard Longuet | defence minister 2011-02..2012-05
Christine Lagarde | finance minister 2007-06..2011-06
Bruno Le Maire = Bruno [Le Maire] | finance minister 2017-05..2024-09
Michel Sapin | finance minister 2014-04..2017-05
Dominique Strauss-Kahn = Dominique [Strauss-Kahn] | finance minister 1997-06..1999-11
Romain Nadal | foreign ministry spokesman 2013-10..2017-06
Bernard Valero | foreign ministry spokesman 2009-07..2013-01
Jean-Baptiste Mattei = Jean-Baptiste Mattéi | foreign ministry spokesman 2004-06..2007-06
Jean-David Levitte | ambassador to the UN 2000-01..2002-12, ambassador 2002-12..2007-05, diplomatic adviser 2007-05..2012-05
Gerard Araud = Gérard Araud | ambassador to the UN 2009-07..2014-08, ambassador 2014-09..2019-04
Francois Delattre = François Delattre | ambassador to the UN 2014-09..2019-06
Nicolas de Riviere = Nicolas [de Rivière] | ambassador to the UN 2019-07..2025-02
Gerald Darmanin = Gérald Darmanin | interior minister 2020-07..2024-09
Olivier Veran = Olivier Véran | health minister 2020-02..2022-05, government spokesman 2022-07..2024-01

[germany]
Helmut Kohl | chancellor 1982-10..1998-10
Gerhard Schroeder = Gerhard Schröder, Gerhard Schroder | chancellor 1998-10..2005-11
Angela Merkel | chancellor 2005-11..2021-12-08
Olaf Scholz | finance minister 2018-03..2021-12, chancellor 2021-12-08..2025-05-06
Friedrich Merz | chancellor 2025-05-06..
Hans-Dietrich Genscher = Hans-Dietrich [Genscher] | foreign minister 1974-05..1992-05
Klaus Kinkel | foreign minister 1992-05..1998-10
Joschka Fischer | foreign minister 1998-10..2005-11
Frank-Walter Steinmeier | foreign minister 2005-11..2009-10, foreign minister 2013-12..2017-01, president 2017-03..
Guido Westerwelle | foreign minister 2009-10..2013-12
Sigmar Gabriel | economy minister 2013-12..2017-01, foreign minister 2017-01..2018-03
Heiko Maas | foreign minister 2018-03..2021-12
Annalena Baerbock | foreign minister 2021-12..2025-05
Johann Wadephul | foreign minister 2025-05..
Volker Ruehe = Volker Rühe, Volker Ruhe | defence minister 1992-04..1998-10
Rudolf Scharping | defence minister 1998-10..2002-07
Peter Struck | defence minister 2002-07..2005-11
Franz Josef Jung | defence minister 2005-11..2009-10
Karl-Theodor zu Guttenberg = Karl-Theodor [zu Guttenberg], Karl-Theodor [Guttenberg] | defence minister 2009-10..2011-03
Thomas de Maiziere = Thomas [de Maizière] | defence minister 2011-03..2013-12, interior minister 2013-12..2018-03
Ursula von der Leyen | labour minister 2009-11..2013-12, defence minister 2013-12..2019-07
Annegret Kramp-Karrenbauer = Annegret [Kramp-Karrenbauer] | defence minister 2019-07..2021-12
Christine Lambrecht | defence minister 2021-12..2023-01
Boris Pistorius | defence minister 2023-01..
Wolfgang Schaeuble = Wolfgang Schäuble, Wolfgang Schauble | interior minister 1989-04..1991-11, interior minister 2005-11..2009-10, finance minister 2009-10..2017-10
Christian Lindner | finance minister 2021-12..2024-11
Robert Habeck | economy minister 2021-12..2025-05
Peer Steinbrueck = Peer Steinbrück, Peer Steinbruck | finance minister 2005-11..2009-10
Horst Seehofer | interior minister 2018-03..2021-12
Theo Waigel | finance minister 1989-04..1998-10
Richard von Weizsaecker = Richard [von Weizsäcker], Richard [von Weizsacker] | president 1984-07..1994-06
Roman Herzog | president 1994-07..1999-06
Johannes Rau | president 1999-07..2004-06
Horst Koehler = Horst Köhler, Horst Kohler | president 2004-07..2010-05
Christian Wulff | president 2010-06..2012-02
Joachim Gauck | president 2012-03..2017-03
Steffen Seibert | spokesman 2010-08..2021-12, ambassador 2022-08..
Steffen Hebestreit | spokesman 2021-12..2025-05
Stefan Kornelius | spokesman 2025-05..
Ulrich Wilhelm | spokesman 2005-11..2010-08
Martin Schaefer = Martin Schäfer | foreign ministry spokesman 2013-12..2017-09
Bela Anda = Béla Anda | spokesman 2002-10..2005-11
Christoph Heusgen | foreign policy adviser 2005-11..2017-06, ambassador to the UN 2017-07..2021-06
Wolfgang Ischinger | deputy foreign minister 1998-10..2001-07, ambassador 2001-07..2006-05

[east-germany]
Hans Modrow | prime minister 1989-11..1990-04
Lothar de Maiziere = Lothar [de Maizière] | prime minister 1990-04..1990-10
Egon Krenz | head of state 1989-10..1989-12
Erich Honecker | head of state 1976-10..1989-10
Markus Meckel | foreign minister 1990-04..1990-08

[italy]
Giulio Andreotti | prime minister 1989-07..1992-06
Giuliano Amato | prime minister 1992-06..1993-04, prime minister 2000-04..2001-06
Carlo Azeglio Ciampi | prime minister 1993-04..1994-05, president 1999-05..2006-05
Silvio Berlusconi | prime minister 1994-05..1995-01, prime minister 2001-06..2006-05, prime minister 2008-05..2011-11
Lamberto Dini | prime minister 1995-01..1996-05, foreign minister 1996-05..2001-06
Romano Prodi | prime minister 1996-05..1998-10, prime minister 2006-05..2008-05
Massimo D'Alema = Massimo [D'Alema] | prime minister 1998-10..2000-04, foreign minister 2006-05..2008-05
Mario Monti | prime minister 2011-11..2013-04
Enrico Letta | prime minister 2013-04..2014-02
Matteo Renzi | prime minister 2014-02..2016-12
Paolo Gentiloni | foreign minister 2014-10..2016-12, prime minister 2016-12..2018-06
Giuseppe Conte | prime minister 2018-06..2021-02
Mario Draghi | prime minister 2021-02..2022-10
Giorgia Meloni | prime minister 2022-10..
Gianni De Michelis = Gianni [De Michelis] | foreign minister 1989-07..1992-06
Antonio Martino | foreign minister 1994-05..1995-01, defence minister 2001-06..2006-05
Beniamino Andreatta | foreign minister 1993-04..1994-05, defence minister 1996-05..1998-10
Franco Frattini | foreign minister 2002-11..2004-11, foreign minister 2008-05..2011-11
Gianfranco Fini | foreign minister 2004-11..2006-05
Giulio Terzi | foreign minister 2011-11..2013-03
Emma Bonino | foreign minister 2013-04..2014-02
Federica Mogherini | foreign minister 2014-02..2014-10
Angelino Alfano | interior minister 2013-04..2016-12, foreign minister 2016-12..2018-06
Enzo Moavero Milanesi = Enzo [Moavero Milanesi], Enzo [Moavero] | foreign minister 2018-06..2019-09
Luigi Di Maio = Luigi [Di Maio] | foreign minister 2019-09..2022-10
Antonio Tajani | foreign minister 2022-10..
Matteo Salvini | interior minister 2018-06..2019-09, deputy prime minister 2022-10..
Guido Crosetto | defence minister 2022-10..
Lorenzo Guerini | defence minister 2019-09..2022-10
Roberta Pinotti | defence minister 2014-02..2018-06
Ignazio La Russa = Ignazio [La Russa] | defence minister 2008-05..2011-11
Giulio Tremonti | finance minister 2001-06..2004-07, finance minister 2005-09..2006-05, finance minister 2008-05..2011-11
Oscar Luigi Scalfaro | president 1992-05..1999-05
Giorgio Napolitano | president 2006-05..2015-01
Sergio Mattarella | president 2015-02..
Francesco Cossiga | president 1985-07..1992-04

[spain]
Felipe Gonzalez = Felipe González | prime minister 1982-12..1996-05
Jose Maria Aznar = José María Aznar | prime minister 1996-05..2004-04
Jose Luis Rodriguez Zapatero = José Luis [Rodríguez Zapatero], Jose Luis [Zapatero] | prime minister 2004-04..2011-12
Mariano Rajoy | prime minister 2011-12..2018-06
Pedro Sanchez = Pedro Sánchez | prime minister 2018-06..
Javier Solana | foreign minister 1992-07..1995-12
Abel Matutes | foreign minister 1996-05..2000-04
Josep Pique = Josep Piqué | foreign minister 2000-04..2002-07
Ana Palacio | foreign minister 2002-07..2004-04
Miguel Angel Moratinos = Miguel Ángel Moratinos | foreign minister 2004-04..2010-10
Trinidad Jimenez = Trinidad Jiménez | foreign minister 2010-10..2011-12
Jose Manuel Garcia-Margallo = José Manuel [García-Margallo] | foreign minister 2011-12..2016-11
Alfonso Dastis | foreign minister 2016-11..2018-06
Josep Borrell | foreign minister 2018-06..2019-11
Arancha Gonzalez Laya = Arancha [González Laya] | foreign minister 2020-01..2021-07
Jose Manuel Albares = José Manuel Albares | foreign minister 2021-07..
Margarita Robles | defence minister 2018-06..
Jose Bono = José Bono | defence minister 2004-04..2006-04
Carme Chacon = Carme Chacón | defence minister 2008-04..2011-12
Maria Dolores de Cospedal = María Dolores [de Cospedal], Maria Dolores [Cospedal] | defence minister 2016-11..2018-06
Soraya Saenz de Santamaria = Soraya [Sáenz de Santamaría] | deputy prime minister 2011-12..2018-06
Alfredo Perez Rubalcaba = Alfredo [Pérez Rubalcaba], Alfredo [Rubalcaba] | interior minister 2006-04..2011-07
Yolanda Diaz = Yolanda Díaz | labour minister 2020-01..
King Juan Carlos = Juan Carlos I, [Juan Carlos] | king 1975-11..2014-06
King Felipe VI = [Felipe VI], [King Felipe] | king 2014-06..

[catalonia]
Jordi Pujol | president 1980-05..2003-12
Pasqual Maragall | president 2003-12..2006-11
Jose Montilla = José Montilla | president 2006-11..2010-12
Artur Mas = Artur [Mas] | president 2010-12..2016-01
Carles Puigdemont | president 2016-01..2017-10
Quim Torra | president 2018-05..2020-09
Pere Aragones = Pere Aragonès | president 2021-05..2024-08
Salvador Illa | president 2024-08..
Oriol Junqueras | vice president 2016-01..2017-10

[portugal]
Mario Soares = Mário Soares | president 1986-03..1996-03
Anibal Cavaco Silva = Aníbal [Cavaco Silva] | prime minister 1985-11..1995-10, president 2006-03..2016-03
Jorge Sampaio | president 1996-03..2006-03
Marcelo Rebelo de Sousa = Marcelo [Rebelo de Sousa] | president 2016-03..2026-03
Antonio Guterres = António Guterres | prime minister 1995-10..2002-04
Jose Manuel Barroso = José Manuel Durão Barroso | foreign minister 1992-11..1995-10, prime minister 2002-04..2004-07
Pedro Santana Lopes = Pedro [Santana Lopes] | prime minister 2004-07..2005-03
Jose Socrates = José Sócrates | prime minister 2005-03..2011-06
Pedro Passos Coelho = Pedro [Passos Coelho] | prime minister 2011-06..2015-11
Antonio Costa = António Costa | prime minister 2015-11..2024-04
Luis Montenegro = Luís Montenegro | prime minister 2024-04..
Augusto Santos Silva = Augusto [Santos Silva] | foreign minister 2015-11..2022-03
Jaime Gama | foreign minister 1995-10..2002-04
Paulo Rangel | foreign minister 2024-04..

[greece]
Constantine Mitsotakis = Konstantinos Mitsotakis | prime minister 1990-04..1993-10
Andreas Papandreou | prime minister 1981-10..1989-07, prime minister 1993-10..1996-01
Costas Simitis = Kostas Simitis | prime minister 1996-01..2004-03
Costas Karamanlis = Kostas Karamanlis | prime minister 2004-03..2009-10
George Papandreou = Georgios Papandreou | foreign minister 1999-02..2004-02, prime minister 2009-10..2011-11
Lucas Papademos = Loukas Papademos | prime minister 2011-11..2012-05
Antonis Samaras | foreign minister 1990-04..1992-04, prime minister 2012-06..2015-01
Alexis Tsipras | prime minister 2015-01..2019-07
Kyriakos Mitsotakis | prime minister 2019-07..
Theodoros Pangalos | foreign minister 1996-01..1999-02, deputy prime minister 2009-10..2012-05
Dora Bakoyannis | foreign minister 2006-02..2009-10
Petros Molyviatis | foreign minister 2004-03..2006-02
Dimitris Droutsas | foreign minister 2010-09..2011-06
Evangelos Venizelos | finance minister 2011-06..2012-03, foreign minister 2013-06..2015-01
Nikos Kotzias | foreign minister 2015-01..2018-10
George Katrougalos = Giorgos Katrougalos | foreign minister 2019-02..2019-07
Nikos Dendias | foreign minister 2019-07..2023-05, defence minister 2023-06..
Giorgos Gerapetritis = George Gerapetritis | foreign minister 2023-06..
Panos Kammenos | defence minister 2015-01..2019-01
Nikos Panagiotopoulos | defence minister 2019-07..2023-05
Yanis Varoufakis | finance minister 2015-01..2015-07
Euclid Tsakalotos | finance minister 2015-07..2019-07
George Papaconstantinou | finance minister 2009-10..2011-06
Yannis Stournaras | finance minister 2012-07..2014-06
Dimitris Avramopoulos | foreign minister 2012-06..2013-06, defence minister 2013-06..2014-10
Prokopis Pavlopoulos | president 2015-03..2020-03
Karolos Papoulias | foreign minister 1993-10..1996-01, president 2005-03..2015-03
Katerina Sakellaropoulou | president 2020-03..2025-03
Constantine Tassoulas = Konstantinos Tasoulas | president 2025-03..

[cyprus]
George Vassiliou | president 1988-02..1993-02
Glafcos Clerides = Glafkos Clerides | president 1993-02..2003-02
Tassos Papadopoulos | president 2003-02..2008-02
Demetris Christofias = Dimitris Christofias | president 2008-02..2013-02
Nicos Anastasiades = Nikos Anastasiades | president 2013-02..2023-02
Nikos Christodoulides = Nicos Christodoulides | spokesman 2014-04..2018-02, foreign minister 2018-03..2022-01, president 2023-02..
Ioannis Kasoulides | foreign minister 1997-04..2003-02, foreign minister 2013-03..2018-02, foreign minister 2022-01..2023-02
George Iacovou | foreign minister 1983-09..1993-02, foreign minister 2003-03..2006-06
Andreas Mavroyiannis | chief negotiator 2013-09..2022-04
Constantinos Kombos | foreign minister 2023-03..
Stefanos Stefanou | spokesman 2008-02..2012-03
Menelaos Menelaou | chief negotiator 2022-05..

[northern-cyprus]
Rauf Denktash = Rauf Denktas, Rauf Denktaş | president 1983-11..2005-04
Mehmet Ali Talat | prime minister 2004-01..2005-04, president 2005-04..2010-04
Dervis Eroglu = Derviş Eroğlu | prime minister 2009-05..2010-04, president 2010-04..2015-04
Mustafa Akinci = Mustafa Akıncı | president 2015-04..2020-10
Ersin Tatar | prime minister 2019-05..2020-10, president 2020-10..2025-10
Tufan Erhurman = Tufan Erhürman | prime minister 2018-02..2019-05, president 2025-10..
Kudret Ozersay = Kudret Özersay | chief negotiator 2014-02..2014-10, foreign minister 2018-02..2020-10

[malta]
Eddie Fenech Adami = Eddie [Fenech Adami] | prime minister 1987-05..1996-10, prime minister 1998-09..2004-03
Lawrence Gonzi | prime minister 2004-03..2013-03
Joseph Muscat | prime minister 2013-03..2020-01
Robert Abela | prime minister 2020-01..

[belgium]
Wilfried Martens | prime minister 1981-12..1992-03
Jean-Luc Dehaene | prime minister 1992-03..1999-07
Guy Verhofstadt | prime minister 1999-07..2008-03
Yves Leterme | prime minister 2008-03..2008-12, foreign minister 2009-07..2009-11, prime minister 2009-11..2011-12
Herman Van Rompuy = Herman [Van Rompuy] | prime minister 2008-12..2009-11
Elio Di Rupo = Elio [Di Rupo] | prime minister 2011-12..2014-10
Charles Michel | prime minister 2014-10..2019-10
Sophie Wilmes = Sophie Wilmès | prime minister 2019-10..2020-10, foreign minister 2020-10..2022-07
Alexander De Croo = Alexander [De Croo] | prime minister 2020-10..2025-02
Bart De Wever = Bart [De Wever] | prime minister 2025-02..
Willy Claes | foreign minister 1992-03..1994-10
Louis Michel | foreign minister 1999-07..2004-07
Karel De Gucht = Karel [De Gucht] | foreign minister 2004-07..2009-07
Steven Vanackere | foreign minister 2009-11..2011-12
Didier Reynders | foreign minister 2011-12..2019-11
Hadja Lahbib | foreign minister 2022-07..2024-11
Maxime Prevot = Maxime Prévot | foreign minister 2025-02..

[netherlands]
Ruud Lubbers | prime minister 1982-11..1994-08
Wim Kok | prime minister 1994-08..2002-07
Jan Peter Balkenende | prime minister 2002-07..2010-10
Mark Rutte | prime minister 2010-10..2024-07
Dick Schoof | prime minister 2024-07..
Hans van den Broek | foreign minister 1982-11..1993-01
Hans van Mierlo | foreign minister 1994-08..1998-08
Jozias van Aartsen | foreign minister 1998-08..2002-07
Jaap de Hoop Scheffer = Jaap [de Hoop Scheffer] | foreign minister 2002-07..2003-12
Bernard Bot = Ben Bot | foreign minister 2003-12..2007-02
Maxime Verhagen | foreign minister 2007-02..2010-10
Uri Rosenthal | foreign minister 2010-10..2012-11
Frans Timmermans | foreign minister 2012-11..2014-10
Bert Koenders | foreign minister 2014-10..2017-10
Stef Blok | foreign minister 2018-03..2021-05
Wopke Hoekstra | foreign minister 2022-01..2023-09
Sigrid Kaag | trade minister 2017-10..2021-05, foreign minister 2021-05..2021-09
Caspar Veldkamp | foreign minister 2024-07..2025-08
Kajsa Ollongren | defence minister 2022-01..2024-07

[luxembourg]
Jacques Santer | prime minister 1984-07..1995-01
Jean-Claude Juncker | prime minister 1995-01..2013-12
Xavier Bettel | prime minister 2013-12..2023-11, foreign minister 2023-11..
Luc Frieden | prime minister 2023-11..
Jean Asselborn | foreign minister 2004-07..2023-11
Jacques Poos | foreign minister 1984-07..1999-08

[austria]
Franz Vranitzky | chancellor 1986-06..1997-01
Viktor Klima | chancellor 1997-01..2000-02
Wolfgang Schuessel = Wolfgang Schüssel, Wolfgang Schussel | foreign minister 1995-05..2000-02, chancellor 2000-02..2007-01
Alfred Gusenbauer | chancellor 2007-01..2008-12
Werner Faymann | chancellor 2008-12..2016-05
Christian Kern | chancellor 2016-05..2017-12
Sebastian Kurz | foreign minister 2013-12..2017-12, chancellor 2017-12..2019-05, chancellor 2020-01..2021-10
Alexander Schallenberg | foreign minister 2019-06..2025-03, chancellor 2021-10..2021-12
Karl Nehammer | chancellor 2021-12..2025-01
Christian Stocker | chancellor 2025-03..
Alois Mock | foreign minister 1987-01..1995-05
Ursula Plassnik | foreign minister 2004-10..2008-12
Michael Spindelegger | foreign minister 2008-12..2013-12
Benita Ferrero-Waldner = Benita [Ferrero-Waldner] | foreign minister 2000-02..2004-10
Karin Kneissl | foreign minister 2017-12..2019-06
Kurt Waldheim | president 1986-07..1992-07
Thomas Klestil | president 1992-07..2004-07
Heinz Fischer | president 2004-07..2016-07
Alexander Van der Bellen = Alexander [Van der Bellen] | president 2017-01..
Beate Meinl-Reisinger = Beate [Meinl-Reisinger] | foreign minister 2025-03..

[switzerland]
Flavio Cotti | foreign minister 1993-04..1999-04
Joseph Deiss | foreign minister 1999-05..2002-12
Micheline Calmy-Rey = Micheline [Calmy-Rey] | foreign minister 2003-01..2011-12
Didier Burkhalter | foreign minister 2012-01..2017-10
Ignazio Cassis | foreign minister 2017-11..
Viola Amherd | defence minister 2019-01..2025-03
Karin Keller-Sutter = Karin [Keller-Sutter] | president 2025-01..2025-12

[norway]
Gro Harlem Brundtland | prime minister 1986-05..1989-10, prime minister 1990-11..1996-10
Jan P. Syse = Jan Syse | prime minister 1989-10..1990-11
Thorbjoern Jagland = Thorbjørn Jagland, Thorbjorn Jagland | prime minister 1996-10..1997-10, foreign minister 2000-03..2001-10
Kjell Magne Bondevik = Kjell Magne [Bondevik] | foreign minister 1989-10..1990-11, prime minister 1997-10..2000-03, prime minister 2001-10..2005-10
Jens Stoltenberg | prime minister 2000-03..2001-10, prime minister 2005-10..2013-10, finance minister 2025-02..
Erna Solberg | prime minister 2013-10..2021-10
Jonas Gahr Stoere = Jonas [Gahr Støre], Jonas [Gahr Stoere], Jonas [Store], Jonas [Stoere] | foreign minister 2005-10..2012-09, prime minister 2021-10..
Thorvald Stoltenberg | foreign minister 1987-03..1989-10, foreign minister 1990-11..1993-04
Johan Joergen Holst = Johan Jørgen Holst, Johan Jorgen Holst | foreign minister 1993-04..1994-01
Bjoern Tore Godal = Bjørn Tore Godal, Bjorn Tore Godal | foreign minister 1994-01..1997-10
Knut Vollebaek = Knut Vollebæk | foreign minister 1997-10..2000-03
Jan Petersen | foreign minister 2001-10..2005-10
Espen Barth Eide | defence minister 2011-11..2012-09, foreign minister 2012-09..2013-10, foreign minister 2023-10..
Boerge Brende = Børge Brende, Borge Brende | foreign minister 2013-10..2017-10
Ine Eriksen Soereide = Ine [Eriksen Søreide], Ine Marie [Eriksen Søreide] | defence minister 2013-10..2017-10, foreign minister 2017-10..2021-10
Anniken Huitfeldt | foreign minister 2021-10..2023-10
Erik Solheim | special envoy 2000-03..2005-10, development minister 2005-10..2012-03

[sweden]
Ingvar Carlsson | prime minister 1986-03..1991-10, prime minister 1994-10..1996-03
Carl Bildt | prime minister 1991-10..1994-10, foreign minister 2006-10..2014-10
Goran Persson = Göran Persson | prime minister 1996-03..2006-10
Fredrik Reinfeldt | prime minister 2006-10..2014-10
Stefan Lofven = Stefan Löfven, Stefan Loefven | prime minister 2014-10..2021-11
Magdalena Andersson | prime minister 2021-11..2022-10
Ulf Kristersson | prime minister 2022-10..
Anna Lindh | foreign minister 1998-10..2003-09
Lena Hjelm-Wallen = Lena [Hjelm-Wallén] | foreign minister 1994-10..1998-10
Laila Freivalds | foreign minister 2003-10..2006-03
Jan Eliasson | foreign minister 2006-04..2006-10
Margot Wallstrom = Margot Wallström, Margot Wallstroem | foreign minister 2014-10..2019-09
Ann Linde | foreign minister 2019-09..2022-10
Tobias Billstrom = Tobias Billström | foreign minister 2022-10..2024-09
Maria Malmer Stenergard = Maria [Malmer Stenergard] | foreign minister 2024-09..
Peter Hultqvist | defence minister 2014-10..2022-10
Pal Jonson = Pål Jonson | defence minister 2022-10..

[finland]
Mauno Koivisto | president 1982-01..1994-03
Martti Ahtisaari | president 1994-03..2000-03
Tarja Halonen | foreign minister 1995-04..2000-02, president 2000-03..2012-03
Sauli Niinisto = Sauli Niinistö | president 2012-03..2024-03
Alexander Stubb | foreign minister 2008-04..2011-06, prime minister 2014-06..2015-05, president 2024-03..
Harri Holkeri | prime minister 1987-04..1991-04
Esko Aho | prime minister 1991-04..1995-04
Paavo Lipponen | prime minister 1995-04..2003-04
Matti Vanhanen | prime minister 2003-06..2010-06
Mari Kiviniemi | prime minister 2010-06..2011-06
Jyrki Katainen | prime minister 2011-06..2014-06
Juha Sipila = Juha Sipilä | prime minister 2015-05..2019-06
Antti Rinne | prime minister 2019-06..2019-12
Sanna Marin | prime minister 2019-12..2023-06
Petteri Orpo | prime minister 2023-06..
Erkki Tuomioja | foreign minister 2000-02..2007-04, foreign minister 2011-06..2015-05
Timo Soini | foreign minister 2015-05..2019-06
Pekka Haavisto | foreign minister 2019-06..2023-06
Elina Valtonen | foreign minister 2023-06..
Antti Kaikkonen | defence minister 2019-06..2023-06

[denmark]
Poul Schlueter = Poul Schlüter, Poul Schluter | prime minister 1982-09..1993-01
Poul Nyrup Rasmussen = Poul [Nyrup Rasmussen] | prime minister 1993-01..2001-11
Anders Fogh Rasmussen = Anders [Fogh Rasmussen] | prime minister 2001-11..2009-04
Lars Lokke Rasmussen = Lars [Løkke Rasmussen], Lars [Loekke Rasmussen], Lars [Lokke] | prime minister 2009-04..2011-10, prime minister 2015-06..2019-06, foreign minister 2022-12..
Helle Thorning-Schmidt = Helle [Thorning-Schmidt] | prime minister 2011-10..2015-06
Mette Frederiksen | prime minister 2019-06..
Uffe Ellemann-Jensen = Uffe [Ellemann-Jensen] | foreign minister 1982-09..1993-01
Niels Helveg Petersen = Niels [Helveg Petersen] | foreign minister 1993-01..2000-12
Per Stig Moller = Per Stig Møller | foreign minister 2001-11..2010-02
Jeppe Kofod | foreign minister 2019-06..2022-12
Troels Lund Poulsen = Troels [Lund Poulsen] | defence minister 2023-08..

[greenland]
Kim Kielsen | prime minister 2014-12..2021-04
Mute Egede = Múte Egede, Mute Bourup Egede | prime minister 2021-04..2025-04
Jens-Frederik Nielsen | prime minister 2025-04..

[iceland]
David Oddsson = Davíð Oddsson | prime minister 1991-04..2004-09
Geir Haarde | prime minister 2006-06..2009-02
Johanna Sigurdardottir = Jóhanna Sigurðardóttir | prime minister 2009-02..2013-05
Sigmundur David Gunnlaugsson = Sigmundur Davíð Gunnlaugsson | prime minister 2013-05..2016-04
Katrin Jakobsdottir = Katrín Jakobsdóttir | prime minister 2017-11..2024-04
Bjarni Benediktsson | prime minister 2017-01..2017-11, prime minister 2024-04..2024-12
Kristrun Frostadottir = Kristrún Frostadóttir | prime minister 2024-12..
Olafur Ragnar Grimsson = Ólafur Ragnar Grímsson | president 1996-08..2016-07
Gudni Johannesson = Guðni Jóhannesson, Gudni Th. Johannesson | president 2016-08..2024-07
Halla Tomasdottir = Halla Tómasdóttir | president 2024-08..
`
