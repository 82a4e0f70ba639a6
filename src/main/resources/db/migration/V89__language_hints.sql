-- Words that put on a child what is done to it, and what to say instead: the hub's list.
CREATE TABLE language_hint (
  place INTEGER PRIMARY KEY,
  label VARCHAR NOT NULL,
  retired BOOLEAN DEFAULT FALSE NOT NULL
);
INSERT INTO language_hint (place, label) VALUES (0, 'involved in CSE; involved in child sexual exploitation = Who exploits the child? “is a victim of sexual exploitation”');
INSERT INTO language_hint (place, label) VALUES (1, 'involved in CCE; involved in child criminal exploitation; involved in criminal exploitation = Who exploits the child? “is a victim of criminal exploitation”');
INSERT INTO language_hint (place, label) VALUES (2, 'has been contacting adult males online; has been contacting adult females online; contacting adult males; contacting adult females = There are concerns that an adult is facilitating communication with the child.');
INSERT INTO language_hint (place, label) VALUES (3, 'putting themselves at risk; putting himself at risk; putting herself at risk; puts themselves at risk; puts himself at risk; puts herself at risk; placing themselves at risk; placing himself at risk; placing herself at risk = By whom? “is being exposed to harm”');
INSERT INTO language_hint (place, label) VALUES (4, 'risky behaviour; risky behaviours; risk taking behaviour; risk-taking behaviour; lifestyle choice; lifestyle choices; choosing to; chooses to = Describe what is being done to the child, and by whom.');
INSERT INTO language_hint (place, label) VALUES (5, 'promiscuous = By whom? “has been sexually exploited”');
INSERT INTO language_hint (place, label) VALUES (6, 'sexually active with = Has the child been abused or exploited? Say by whom.');
INSERT INTO language_hint (place, label) VALUES (7, 'boyfriend; girlfriend = Age, power? “person the child says they are in a relationship with”');
INSERT INTO language_hint (place, label) VALUES (8, 'drug running; running drugs; working for; dealing for; dealing drugs = By whom? “is being exploited to carry or sell drugs”');
INSERT INTO language_hint (place, label) VALUES (9, 'child prostitute; prostitution; prostituting herself; prostituting himself; prostituting themselves = “sexually exploited child”');
INSERT INTO language_hint (place, label) VALUES (10, 'gang member; gang affiliated; gang-affiliated; gang involved = “is being exploited by” or “has reported links with”: state the source.');
INSERT INTO language_hint (place, label) VALUES (11, 'recruits others; recruiting others = “is being used to draw in other children”');
INSERT INTO language_hint (place, label) VALUES (12, 'absconded; absconds; absconding; ran off; AWOL = “went missing”');
INSERT INTO language_hint (place, label) VALUES (13, 'refuses to engage; refused to engage; refusing to engage; will not engage; does not engage; did not engage; failed to engage; disengaged = What was offered? “has not felt able to meet”');
INSERT INTO language_hint (place, label) VALUES (14, 'non-compliant; non compliant; hard to reach = What was offered? “has not yet been reached by services”');
INSERT INTO language_hint (place, label) VALUES (15, 'streetwise; street wise; mature for her age; mature for his age; mature for their age; adultified = State the age: a child of so many years. Describe.');
INSERT INTO language_hint (place, label) VALUES (16, 'attention seeking; attention-seeking; manipulative = Describe the behaviour and what it may communicate.');
INSERT INTO language_hint (place, label) VALUES (17, 'failed to disclose; denied; denies = “has not told us about”');
INSERT INTO language_hint (place, label) VALUES (18, 'alleges; alleged = Of a child’s account: “says”');
INSERT INTO language_hint (place, label) VALUES (19, 'consented; consensual = A child cannot consent to being exploited. “could not consent”');
INSERT INTO language_hint (place, label) VALUES (20, 'historical abuse; historic abuse = “non-recent abuse”');
INSERT INTO language_hint (place, label) VALUES (21, 'did not attend; failed to attend = Of a child: “was not brought”');
INSERT INTO language_hint (place, label) VALUES (22, 'toxic trio; dysfunctional; chaotic = Describe the needs.');
INSERT INTO language_hint (place, label) VALUES (23, 'perpetrator; offender = Of somebody under 18: “child who has caused harm”');
INSERT INTO language_hint (place, label) VALUES (24, 'plugging = Describe: drugs inserted into the body, by force.');
INSERT INTO language_hint (place, label) VALUES (25, 'money mule = Describe: a bank account used by somebody who exploits.');
INSERT INTO language_hint (place, label) VALUES (26, 'slave; slaves = “victim of modern slavery”');
INSERT INTO language_hint (place, label) VALUES (27, 'cuckoo; cuckooed; cuckooing = Describe: the home taken over, by whom.');
INSERT INTO language_hint (place, label) VALUES (28, 'safe sex advice given; safe relationship advice given; relationship advice given = Which actions stop the person who exploits?');
INSERT INTO language_hint (place, label) VALUES (29, 'in trouble; known to police; known to the police = State facts and dates.');
INSERT INTO language_hint (place, label) VALUES (30, 'hanging around with; hangs around with; hanging out with = Place, date, source? “seen with”');
