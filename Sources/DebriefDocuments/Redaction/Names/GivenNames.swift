/// First names as people bear them in many countries; ``WordClass`` reads them.
enum GivenNames {
  /// The names: they tell a person even in lower case.
  static let all = """
    aaron abbie abby abdul abdullah abel abigail abraham ada adaeze adam adebayo adel adele adeola
    adrian adriana adrien agnes agnieszka ahmad ahmed aiden aisha aisling akash akiko akira alan
    alastair albert alberto alejandra alejandro aleksander aleksandra alessandra alessandro alex
    alexa alexander alexandra alexandre alexandru alexis alfie alfonso alfred ali alice alicia alina
    alison alistair allan allen allison alma alvaro amanda amara amelia amelie amina amir amit amy
    ana anastasia anaïs anders andre andrea andreas andrei andrew andrzej andy angel angela angelo
    angus anika anil anita anja ankit ann anna annabel anne anneke annelie annelies annette annie
    annika anthony antoine anton antonia antonio antony anya arash archie ariel arjun arlene arman
    armando arnaud arne arnold arthur arturo arun asha ashish ashley astrid audrey aurora aurélie
    austin ava axel ayesha aylin ayo ayşe bart bartosz basil bastian beata beatrice beatriz becca
    becky belinda bella ben benedict benjamin benny bernadette bernard bernd bernhard bert beth
    bethany betty bianca bilal bill billy björn blake blanca blessing bob bobby bogdan boris brad
    bradley brandon brenda brendan brett brian bridget brigitte britta brooke bruce bruno bryan
    bryce burak caitlin caleb callum calvin cameron camila camilla camille candice carina carl carla
    carlo carlos carmen carol carole carolin carolina caroline carolyn carrie carsten casey caspar
    caspian cassandra catarina catherine cathy cecile cecilia cedric celia celine cem cesar chad
    chandra chantal charlene charles charlie charlotte chelsea chen cheryl chiara chidi chinedu
    chioma chloe chloé chris christa christian christiane christina christine christof christoph
    christophe christopher ciara cindy claire clara clare clarissa clark claude claudia claudio
    claus clayton clement clementine cliff clifford clive clyde cody colette colin colleen colm
    connie connor conor conrad constance corey cornelia cornelius craig cristina curtis cynthia
    cyril daan daisy dale damian damien dan dana daniel daniela daniele danielle danilo danny daphne
    dario darius darren dave david dawn dean deborah declan deepa deepak deirdre delia denis denise
    dennis derek dermot desmond detlef devon diana diane dick diego dieter dilip dimitri dina dirk
    dmitri dmitry dolores dom dominic dominik dominique don donald donna donovan dora doreen doris
    dorota dorothy doug douglas drew duncan dustin dylan eamon ebony eddie edgar edith edmund
    eduardo edward edwin efua eileen eilidh ekaterina elaine eleanor elena eleni elias elif elijah
    elin elio elisa elisabeth elise elizabeth ella ellen ellie elliot elliott elodie eloise elsa
    elsie elvira emeka emil emile emilia emilie emilio emily emine emma emmanuel enrico enrique
    eoghan eoin eric erica erich erik erika erin ernest ernesto ernst erwin esme esmeralda esra
    estelle esther ethan etienne eugene eugenia eva evan evangeline eve evelyn ewa ewan ezekiel ezra
    fabian fabienne fabio fabrice faisal faith farah farhan farid fatima fatma federica federico
    felicia felicity felipe felix femi ferdinand fergus fernanda fernando filip filippo finlay finn
    fiona flavia flavio fleur flo flora florence florian floris folake frances francesca francesco
    francine francis francisco franck frank franz franziska françois françoise fred freddie frederic
    frederick frederik freya frida friedrich fritz gabe gabriel gabriela gabriele gabriella gareth
    gary gavin gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard gerhard
    gerry gert gianluca gideon gilbert giles gillian gina ginny giorgio giovanna giovanni giulia
    giuseppe gladys glen glenn gloria gordon grace graeme graham grant greg gregor gregory greta
    gretchen grzegorz guido guillaume guillermo gunnar gunther gus gustav gustavo gwen gwendolyn
    günter hakan hamid hamish hamza hana hanna hannah hanne hannelore hannes hans harald haris
    harold harpreet harriet harrison harry haruka harvey hasan hassan hatice hazel heather hector
    heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henk henri henrietta
    henrik henry herbert herman hermann hettie hilary hilda hiroshi holger holly hope horst howard
    hubert hugh hugo humphrey hussein hyun iain ian ibrahim ida ifeoma ignacio igor ike ilaria ilse
    imani imogen imran ina ines inga inge ingo ingrid ioana iqbal ira irena irene irina iris irma
    isaac isabel isabella isabelle isaiah ishaan ismail isobel ivan ivana ivo ivy iwona izabela jack
    jackie jacob jacqueline jacques jade jaime jake jakob jakub jamal james jamie jamila jan jana
    jane janet janice janine jannik jared jasmin jasmine jason jasper javier jay jayden jean
    jeanette jeanne jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jess jesse
    jessica jesus jill jim jimmy jo joachim joan joana joanna joanne joao joaquin joe joel joelle
    johan johann johanna johannes john johnny jolanda jon jonah jonas jonathan joost jordan jorge
    jorgen jose josef josefina joseph josephine josh joshua josie josé joyce joão juan juanita
    judith judy jules julia julian juliana julie julien juliet julio julius jung juri justin justine
    justyna jérôme jörg jürgen kai kamal kamil kareem karel karen karim karin karina karl karla
    karolina kasia kaspar kate katharina katherine kathleen kathrin kathryn kathy katia katie katja
    katrin katrina katy kay kayla keiko keith kelly kelvin ken kendra kenji kenneth kenny kerry
    kerstin kevin khadija khaled khalid kiera kieran kim kimberly kiran kirsten kirsty kjell klara
    klaus kofi konrad konstantin kris krishna kristen kristian kristin kristina kristof krystyna
    krzysztof kumar kurt kwabena kwame kyle kylie lana lance lara larissa larry lars laszlo latisha
    laura laurel lauren laurence laurent laurie lea leah leandro leanne leila lena leo leon leona
    leonard leonardo leonie leopold leroy lesley leslie leticia lewis leyla liam lidia lieselot lila
    lilian lilly lily lina linda lindsay lindsey lionel lisa lise liv liz lizzie lloyd lois lola
    lorena lorenzo loretta lorna lorraine lotte lottie lou louis louisa louise luana luc luca lucas
    lucia luciana lucie lucien lucinda lucy ludwig luigi luis luisa luka lukas lukasz luke luna
    lydia lyn lynn lynne maarten mabel maciej madeleine madeline madison mads magda magdalena maggie
    magnus mahmoud maja malcolm malgorzata malik malin mandy manfred manish manon manuel manuela
    mara marc marcel marcela marcelo marcia marcin marco marcos marcus marek margaret margarita
    margot maria mariam marian mariana marianne maricel marie marieke mariel marietta marija marijke
    marika marilyn marina mario marion marisa marit marius mariusz marjorie mark marko markus
    marlene marlon marta martha martin martina marty martyn marvin mary maryam mason massimo mateo
    mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu mattias maud
    maureen maurice mauricio mauro max maxim maxime maximilian maximiliano maya meera megan mehdi
    mehmet mel melanie melinda melissa mercedes meredith merle mia micah michael michaela michal
    michel michela michele michelle miguel mihai mikael mike mikhail mila milan mildred milena miles
    milica millie milo mina mira miranda miriam mirjam mitchell miu moana mohamed mohammad mohammed
    mohan moira molly mona monica monika monique mordecai morgan moritz morris moses moshe muhammad
    muriel murray mustafa mónica nadia nadine naomi narendra natalia natalie natasha nataša nate
    nathalie nathan nathaniel naveed neha neil nelly nelson nia niall nicholas nick nicky nicola
    nicolai nicolas nicole niels nigel niki nikita nikola nikolai nikos nils nina nisha nishant noah
    noel noelle noemi nora norbert noreen norma norman nour nuno octavia oisín ola olaf olena olga
    olive oliver olivia olivier olu omar onur orla orlando oscar oskar oswald otis otto owen pablo
    paco padraig paloma pam pamela paola paolo pascal pat patience patrice patricia patrick patrik
    patsy patty paul paula paulina pauline paulo pavel pawel pearl pedro peggy penelope penny per
    percy perry peter petr petra petros phil philip philipp philippa philippe phillip phoebe phyllis
    pia pierre pieter pietro pilar piotr pippa polly prakash pranav prashant precious preeti
    priscilla priti priya priyanka quentin quinn rachael rachel rachid rafael rafaela rafal raffaele
    raghu rahel rahul rainer raj raja rajesh rakesh ralf ralph ram ramesh ramon ramona rana randall
    randy ranjit raphael raquel rashid raul ravi ray raymond rebecca reggie regina reginald reinhard
    remedios renata renate rene rené reuben rhiannon rhoda rhona rhys ricardo riccardo richard rick
    ricky rina rita ritu rob robbie robert roberta roberto robin robyn rocio roderick rodney rodrigo
    roger rohan rohit roisin roland rolf romain roman romy ron ronald ronan ronja ronnie rory rosa
    rosalie rosalind rosanna rose rosemary rosie ross rowan rowena roxanne roy ruben ruby rudi
    rudolf rudy rufus rui rupert russell ruth ryan sabina sabine sabrina sadia sadie salim sally
    salma salman salvatore sam samantha samir samira sammy samson samuel sana sander sandra sandro
    sandy sanjay sara sarah sasha saskia satoshi saul sayed scott seamus sean sebastian sebastien
    selim selina selma serena serge sergei sergey sergio seth shane shanice shannon sharon shaun
    shauna shawn sheila shelley sherry shirin shirley shreya siddharth sidney siegfried siena sigrid
    silas silke silvia simon simona simone sinead siobhan siobhán sita slawomir sofia sofie solange
    soledad solomon sonia sonja sonya sophia sophie stacey stan stanislav stanley stefan stefania
    stefanie steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue
    suleiman sumit sunil suresh surya susan susana susanna susanne susie suzanne sven svenja
    svetlana swati sybille sylvain sylvia sylvie søren tabitha tadeusz taiwo takashi tamara tammy
    tamsin tamás tania tanja tanya tara tariq tatiana tatjana ted tendai terence teresa terri terry
    tess tessa thabo thandiwe thea thelma theo theodore theresa therese thiago thibault thierry
    thilo thomas thorsten tiago tiffany tilda till tim timo timothy tina tobias tobin toby todd tom
    tomas tomasz tommaso tommy toni tony torsten tracey tracy travis trevor trish tristan tristram
    trudy tunde tyler tyrone udo uli ulla ulrich ulrike uma umar ursula uwe vadim valentin valentina
    valeria valerie vanessa vasily velma venkat vera verena verity veronica veronika verónica
    vicente vicky victor victoria vijay vikram viktor viktoria vincent vincenzo viola violet
    virginia vishal vito vittoria vivek vivian vivien vivienne vladimir wade walter wanda wayne
    wendy werner wesley whitney wilfred wilhelm willem william willie wilma winifred winnie winston
    wojciech wolfgang wouter xavier ximena yael yan yana yannick yara yasemin yasmin yasmine yasuko
    ying yolanda yosef youssef yuki yumi yuri yusuf yvette yvonne zach zachary zack zainab zara
    zeynep zhang zoe zofia zoltan zoë zuzana zuzanna
    """
}
