import { wordSet } from './word-list.ts';

/** Common given names of many countries, lower case: what tells “Ana sends the letter” from “Oslo sends the letter”. */
export const givenNames = wordSet(`
  aaron abdul abdullah abigail adam adele aditi adrian adriana agnes ahmed aisha akira alan alejandra alejandro alex alexander alexandra
  alexis alfred ali alice alicia alina alison allison amanda amara amelia amina amir amit amy ana anastasia anders andre andrea andreas
  andrei andrew andy angela angelo anil anita anja ankit ann anna anne annie anthony antoine anton antonio anya arash ariel arjun arnold
  arthur arun asha ashley astrid audrey ayesha barbara beatrice beatriz ben benedict benjamin bernard bernd beth bianca bill birgit bjorn
  bob boris brenda brian bridget bruce bruno camille carl carla carlos carmen carol caroline carolina catherine cecilia celine charles
  charlie charlotte chen chidi chloe chris christian christina christine christopher claire clara claudia colin connor craig cristina
  cynthia daisy dan dana daniel daniela danielle dario darren dave david deborah deepa denis denise derek diana diane diego dimitri dina
  dmitri dominic donald donna dora doris dorothy douglas duncan dylan eamon ed eddie edith eduardo edward eileen elaine elena eleanor
  elias elif elisa elizabeth ella ellen elliot emily emma emil enrique eric erica erik erika ernest esther ethan eugene eva evan eve
  evelyn fatima fatma federica felix fernando fiona frances francesca francesco francis francisco frank franz fred frederick
  gabriel gabriela gareth gary gavin george gerald gerard giles giorgio giovanni giulia gloria gordon graham greg gregory
  greta guillermo gunther gustavo hana hannah hans harold harriet harry hassan hazel heather hector heidi helen helena helga henry
  hilda hiroshi holly howard hugh hugo hussein ian ibrahim ida igor imran ines ingrid irene irina isaac isabel isabella ivan ivana
  jack jacob jacqueline jacques jaime jake james jamie jan jana jane janet janice jason javier jean jeff jeffrey jen jennifer jenny
  jeremy jerome jesse jessica jesus jill jim jimmy joan joana joanna joanne joao jodie joe joel johan johannes john johnny jon jonas
  jonathan jordi jorge jose josef joseph josephine josh joshua joyce juan juana juanita jude judith judy julia julian juliana julie juliet julio
  jurgen justin kai kamal karen karim karin karl karla kate katherine kathleen kathryn katie katja kay keiko keith kelly ken kenji kenneth
  kevin khadija khalid kim kimberly kofi kristen kristina kumar kurt kwame lakshmi lana lara larry lars laura lauren laurent lea leah
  leila lena leo leon leonard leonardo leslie lewis li liam lidia lily lina linda lindsay lisa liz louis louise lucas lucia luciana lucy
  luis luisa luke lydia lynn mads magda magnus mahmoud maja malcolm manuel manuela marc marcel marcela marcia marco marcos marcus margaret maria
  mariam marianne marie marina mario marion marisol marjorie mark marlene marta martha martin martina mary mateo mathias matt matteo
  matthew maureen maurice maya mehmet mei melanie melissa mercedes mia michael michel michele michelle miguel mike mikhail mila
  milena mina miriam mohamed mohammed moira molly mona monica monika morgan moritz muhammad murat mustafa nadia nancy naomi natalia
  natalie natasha nathan neha neil nell nicholas nick nicola nicolas nicole nigel nikhil nils nina noah nora norma norman olaf oleg olga olivia
  omar orla oscar otto owen pablo paige pam pamela paolo patricia patrick paul paula pauline pavel pedro penelope penny peter petra phil
  philip philippa pia pierre piotr priya quentin rachel rafael raj rajesh ralph ramesh ramon raul ravi raymond rebecca regina
  renata rene ricardo richard rick rita robert roberta roberto robin rodrigo roger rohan roland roman ron ronald rosa rosalind rosario
  rosemary ross rowan roy ruben rupert russell ruth ryan sabine sabrina sally salma sam samantha samir samuel sandra sanjay santiago sara
  sarah sasha saul scott sean sebastian selma serena sergei sergio seth shane shannon sharon shaun sheila shirley sibyl sigrid silvia simon simone
  siobhan sofia sonia sonja sophia sophie soren stacey stan stefan stefano stella stephanie stephen steve steven stuart sue sunil suresh
  susan susana susanne suzanne sven svetlana sybil sylvia takeshi tamara tanya tara tariq tatiana ted teresa terry tess theo theresa thomas
  tiago tim timothy tina tobias tom tomas tomasz tony tracey tracy trevor ulrich ulrike uma ursula valentina valerie vanessa vera veronica
  victor victoria vijay vikram vincent vivian vladimir walter wanda wang wei wendy werner wilhelm william wolfgang
  xavier yannick yara yasmin yolanda yuki yusuf yvonne zara zoe zofia
`);
