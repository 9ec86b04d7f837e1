extension TraitWords {
  /// Conditions that few people in a county have.
  static let conditions = """
    cystic fibrosis,sickle cell disease,sickle cell anaemia,thalassaemia,haemophilia,von willebrand disease
    duchenne muscular dystrophy,becker muscular dystrophy,muscular dystrophy,myotonic dystrophy,spinal muscular atrophy
    huntington's disease,motor neurone disease,friedreich's ataxia,ataxia telangiectasia,cerebral palsy,spina bifida
    hydrocephalus,microcephaly,craniosynostosis,chiari malformation,tuberous sclerosis,neurofibromatosis
    sturge weber syndrome,rett syndrome,angelman syndrome,prader willi syndrome,fragile x syndrome,fragile x
    down's syndrome,down syndrome,edwards syndrome,patau syndrome,turner syndrome,klinefelter syndrome
    williams syndrome,digeorge syndrome,noonan syndrome,cri du chat syndrome,smith magenis syndrome,sotos syndrome
    marfan syndrome,ehlers danlos syndrome,stickler syndrome,osteogenesis imperfecta,brittle bone disease
    brittle bones,achondroplasia,dwarfism,hypophosphatasia,rickets,perthes disease,arthrogryposis,scleroderma
    juvenile arthritis,lupus,kawasaki disease,wegener's granulomatosis,behcet's disease,sarcoidosis
    phenylketonuria,galactosaemia,maple syrup urine disease,homocystinuria,gaucher disease,fabry disease,pompe disease
    hurler syndrome,hunter syndrome,sanfilippo syndrome,niemann pick disease,tay sachs disease,batten disease
    krabbe disease,leigh syndrome,mitochondrial disease,wilson's disease,haemochromatosis,porphyria
    glycogen storage disease,glutaric aciduria,adrenoleukodystrophy,metachromatic leukodystrophy
    congenital adrenal hyperplasia,addison's disease,cushing's syndrome,diabetes insipidus,acromegaly
    growth hormone deficiency,hirschsprung disease,hirschsprung's disease,biliary atresia,gastroschisis,exomphalos
    oesophageal atresia,short bowel syndrome,coeliac disease,crohn's disease,ulcerative colitis,eosinophilic oesophagitis
    tetralogy of fallot,hypoplastic left heart,transposition of the great arteries,cardiomyopathy,long qt syndrome
    brugada syndrome,pulmonary hypertension,congenital heart disease,kidney transplant,liver transplant,heart transplant
    nephrotic syndrome,polycystic kidney disease,alport syndrome,leukaemia,neuroblastoma,retinoblastoma,wilms tumour
    brain tumour,hodgkin lymphoma,lymphoma,aplastic anaemia,fanconi anaemia,severe combined immunodeficiency
    primary immunodeficiency,dravet syndrome,lennox gastaut syndrome,west syndrome,infantile spasms,narcolepsy
    tourette syndrome,tourette's syndrome,guillain barre syndrome,multiple sclerosis,myasthenia gravis
    foetal alcohol spectrum disorder,fetal alcohol syndrome,foetal alcohol syndrome,cleft lip,cleft palate,albinism
    epidermolysis bullosa,ichthyosis,retinitis pigmentosa,usher syndrome,treacher collins syndrome,goldenhar syndrome
    goldenhar,moebius syndrome,pica,tracheostomy,gender dysphoria,korsakoff syndrome,korsakoff's syndrome
    creutzfeldt jakob disease,pick's disease,posterior cortical atrophy,cystinosis,vasculitis,scurvy
    """

  /// Trades and posts that lay people have; those who work with families in a review are not among them.
  static let occupations = """
    lorry driver,hgv driver,van driver,bus driver,taxi driver,train driver,tram driver,delivery driver,coach driver
    courier,postman,postwoman,postal worker,milkman,farmer,farm worker,farmhand,shepherd,dairyman,dairymaid,gamekeeper
    fisherman,trawlerman,crabber,forester,tree surgeon,gardener,landscaper,florist,groundsman,greenkeeper,horse trainer
    jockey,groom,stable hand,dog walker,dog breeder,kennel worker,beekeeper,butcher,baker,fishmonger,greengrocer
    confectioner,brewer,publican,landlord of a pub,landlady of a pub,bartender,barman,barmaid,barista,waiter,waitress
    chef,cook,kitchen porter,caterer,hotelier,hotel porter,chambermaid,cleaner,window cleaner,caretaker,janitor
    laundry worker,dry cleaner,refuse collector,binman,dustman,street cleaner,road sweeper,scaffolder,bricklayer
    builder,labourer,roofer,plasterer,plumber,electrician,joiner,carpenter,cabinet maker,painter and decorator,glazier
    tiler,stonemason,quarryman,miner,crane driver,digger driver,forklift driver,surveyor,architect,town planner
    civil engineer,engineer,mechanic,welder,fitter,toolmaker,machinist,sheet metal worker,blacksmith,farrier,foundryman
    steelworker,shipbuilder,shipwright,boatbuilder,factory worker,warehouse worker,packer,picker,assembly worker
    seamstress,tailor,dressmaker,weaver,shoemaker,cobbler,upholsterer,potter,glassblower,jeweller,watchmaker,locksmith
    printer,bookbinder,photographer,journalist,reporter,editor,author,novelist,poet,translator,librarian,archivist
    museum curator,artist,sculptor,actor,actress,dancer,musician,singer,drummer,disc jockey,comedian,circus performer
    footballer,boxer,rugby player,cricketer,football coach,swimming teacher,swimming instructor,fitness instructor
    personal trainer,driving instructor,lifeguard,soldier,sailor,airman,marine,army officer,naval officer,pilot
    cabin steward,flight attendant,air traffic controller,merchant seaman,ferryman,harbour master,coastguard,docker
    shopkeeper,shop assistant,sales assistant,market trader,checkout operator,supermarket manager,shop manager
    salesman,saleswoman,estate agent,letting agent,auctioneer,antiques dealer,bookmaker,croupier,pawnbroker
    accountant,bookkeeper,bank clerk,banker,stockbroker,insurance broker,actuary,tax inspector,civil servant,diplomat
    councillor,magistrate,judge,barrister,solicitor,legal secretary,notary,secretary,receptionist,telephonist
    call centre worker,data analyst,programmer,software engineer,web designer,graphic designer,security guard
    doorman,bouncer,prison guard,firefighter,fireman,undertaker,funeral director,gravedigger,vicar,priest,imam,rabbi
    verger,bell ringer,organist,hairdresser,barber,beautician,nail technician,tattooist,masseuse,optician,vet
    veterinary nurse,veterinary surgeon,zookeeper,chemist,biologist,physicist,geologist,lecturer,professor,headmaster
    headmistress,bus conductor,railway worker,signalman,gas fitter,meter reader,chimney sweep,pest controller
    rat catcher,scrap dealer,scrap metal dealer,rag and bone man,fairground worker,showman,busker,traffic warden
    """
}
