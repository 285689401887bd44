"""English words that are, or are not, parts of names and titles. In: nothing. Out: word sets; data only."""

from __future__ import annotations

from detector.wordlist import word_set

# Words that name a team and no person and no company.
TEAM = word_set(
    "checks pre-employment ausbildung bewerbermanagement careers career recruiting recruitment recruiter "
    "recruiters hiring talent acquisition hr human resources people jobs job team teams personnel "
    "resourcing onboarding notifications notification candidate candidates care experience noreply no-reply "
    "donotreply office support admin administrator administration desk scheduler scheduling assessments "
    "assessment alerts system systems portal updates mailbox inbox department section unit services service "
    "center centre global early graduate graduates campus the from your our and & of for at ops operations "
    "culture partner partners business apply applications application appointments interviews interview bot "
    "assistant virtual cell escalations claims refunds returns bookings complaints payments billing fellows "
    "queue digest newsletter news committee panel search selection secretary reception division bureau crew "
    "staffing staff intern interns internship internships apprentices apprenticeships emea apac uk eu us "
    "europe international shared student coordination coordinator account accounts messaging message "
    "messages customer info registrations submissions docs information hello contact sales marketing editor chair manager head principal"
)
# Cut from the end of a sender's name: "Acme Careers", "Acme Talent Acquisition Team".
TEAM_TAIL = word_set(
    "staffing careers career recruiting recruitment recruiter recruiters hiring human talent acquisition "
    "attraction hr jobs job team teams resourcing onboarding notifications notification candidate "
    "candidates noreply no-reply donotreply assessments alerts portal updates people recruitments ta apply "
    "applications appointments vacancies interviews"
)
TEAM_TAIL_SOFT = word_set(
    "seasonal student human resources global early graduate graduates campus the services service center "
    "centre office department ops operations culture & and care experience support system partner partners "
    "division unit desk crew emea apac shared coordination international"
)
# Cut from the start: "Recruitment Team Acme".
TEAM_HEAD = word_set("careers career recruiting recruitment hiring talent hr jobs job people")
# With words of ORGANISATION and TEAM alone these name a department and no company: "Legal Talent", "Fire
# Recruitment".
DEPARTMENT = word_set(
    "crewing visitor control corrections signalling legal overseas fire police crew planning futures block "
    "management learning quality finance research overseas domestic technology digital marketing audit tax "
    "risk operations executive complaints payroll visa examinations dispatch early young new future student "
    "students alumni academic faculty civil public private central regional local north south east west "
    "front back box volunteer volunteers training education corporate commercial industrial clinical "
    "nursing medical emergency campus connect"
)
# Words that show that a name is an organisation's.
ORGANISATION = word_set(
    "hospice hospices vets veterinary joinery carpentry dairies creamery distillery winery vineyard vineyards "
    "orchard orchards greenhouse greenhouses florists abattoir butchers fishmongers fisheries shipyard boatyard "
    "marina harbour port ports airport railways tramways buses coaches haulage couriers warehousing "
    "depot foundry forge mill mills quarry quarries aggregates cement pottery potteries tannery upholstery linens "
    "mattresses carpets bricks timber sawmill sawmills joiners plasterers scaffolding glazing kitchens "
    "bathrooms conservatories observatory conservatory planetarium cathedral diocese monastery "
    "mosque synagogue shelter refuge foodbank infirmary polyclinic orthodontics physiotherapy chiropractic "
    "podiatry optometrists midwifery ambulance paramedics constabulary tribunal parliament "
    "senate embassy consulate province prefecture municipality shire almshouses kindergarten preschool "
    "playgroup daycare gymnastics rugby football cricket tennis golf racing stables "
    "kennels equestrian zoological botanical botanics seafoods seafood bakeries patisserie chocolates "
    "confectionery beverages spirits wines teas roasters roastery brewing provisions delicatessen deli pizzeria "
    "bistro brasserie tavern inns hostel resort resorts campsite holidays cottages balloons shipbuilders "
    "watersports outdoors adventures autos tyres garage garages coachworks bodyworks scooters "
    "satellites aeronautics turbines hydro nuclear "
    "fibre broadband "
    "brokers underwriters reinsurance notaries "
    "barristers stationers stationery printers typographers bookshop comics dance "
    "ballet circus puppetry choir choral symphony cinema cinemas auctioneers "
    "auctions antiques jewellers jewellery clockmakers tailors tailoring milliners footwear shoes "
    "handbags lingerie swimwear knitwear yarns fabrics toys petcare feeds fertilisers seed genetics "
    "implants prosthetics hearing eyecare skincare haircare barbers "
    "hairdressing wellness yoga pilates psychotherapy "
    "bank group health healthcare foods food labs lab laboratory laboratories studio studios trust "
    "university college school academy hotel hotels council society foundation institute ltd limited inc "
    "llc llp plc gmbh ag corp corporation company co partners partnership consulting consultants "
    "consultancy solutions systems technologies technology tech software digital media energy power motors "
    "airlines airways rail railway freight logistics transport shipping marine insurance mutual capital "
    "finance financial investments ventures holdings industries manufacturing engineering works steel "
    "chemicals pharma pharmaceuticals therapeutics biotech biosciences sciences medical hospital hospitals "
    "clinic clinics surgery nursery nurseries care homes home housing properties property estates lettings "
    "construction builders plumbing electrical roofing landscaping gardens garden farm farms dairy brewery "
    "bakery bakers cafe café coffee restaurant restaurants kitchen catering grocers groceries market "
    "markets store stores shop shops retail outfitters clothing apparel fashion cosmetics beauty optical "
    "opticians dental pharmacy libraries library museum gallery theatre opera orchestra philharmonic "
    "festival films pictures productions entertainment games gaming interactive publishing press books news "
    "magazine gazette journal radio television broadcasting communications telecom networks network cloud "
    "data analytics ai robotics semiconductor electronics devices security defence defense aerospace "
    "aviation ministry department agency authority office service services commission board county city "
    "town district borough state federal national international global union association federation "
    "alliance charity fund recruitment recruiting staffing search resourcing talent executive cooperative "
    "coop cooperatives brothers bros sons daughters ferries lockers maps seeds water gas oil petroleum "
    "mining minerals utilities supply supplies products brands exports trading traders centre center club "
    "gym fitness sports athletics travel tours cruises leisure parks park zoo aquarium salon spa chambers "
    "solicitors attorneys law legal accountants accounting advisory associates architects architecture "
    "design designs creative agency textiles paper packaging plastics glass furniture interiors lighting "
    "pumps tools machines machinery automotive cars auto trucks bikes cycles"
)  # fmt: skip
AGENCY_TAIL = word_set(
    "search recruitment recruiting staffing resourcing recruiters headhunters headhunting personnel "
    "recruits manpower"
)
AGENCY_DOMAIN = (
    "talent",
    "recruit",
    "staffing",
    "headhunt",
    "resourcing",
    "personnel",
    "manpower",
    "talentsearch",
    "execsearch",
    "jobagency",
)
# The last word of most titles.
# Endings of nouns for a job, and words that only stand before one.
ROLE_ENDINGS = (
    "maker",
    "smith",
    "wright",
    "keeper",
    "worker",
    "ologist",
    "ographer",
    "ician",
    "monger",
    "seller",
    "writer",
)
JOB_SOUNDS = ("er", "or", "ist", "ian", "eer")
SENIORITY = word_set(
    "senior junior lead principal trainee apprentice assistant associate graduate deputy chief interim head "
    "sr jr snr"
)
# Before a title, and no part of it: "About the Barista role".
LEAD_INS = word_set(
    "about regarding concerning re update status outcome decision result your our interview invitation "
    "application position vacancy role job post hiring offer news feedback appointment for of on thank you to applying "
    "as"
)
BEFORE_A_TOPIC = word_set("about regarding concerning re update")
GREETING_WORDS = word_set("dear hello hi hey good greetings")
# Ends a title even where it is capitalised.
TITLE_END = word_set(
    "application applications interview status update outcome decision result dear hello hi thank thanks re "
    "fwd you your our my we i notice invitation confirmation reminder position role vacancy job post "
    "opening team"
)
RANKS = word_set(
    "programme program scheme placement coordinator administrator supervisor specialist executive "
    "representative advisor adviser head chief lead manager director chair partner officer assistant "
    "associate fellow member staff person hand principal master owner professional crew mate ux ui qa pm ba ta sna"
)
ROLE_NOUNS = word_set(
    "nanny au-pair babysitter scaffolder decorator courier cyclist chauffeur signaller shunter stevedore "
    "docker banksman navvy steeplejack slinger upholsterer french-polisher foundryman miner blaster "
    "roughneck roustabout derrickhand toolpusher mudlogger geophysicist petrophysicist botanist falconer "
    "forester arborist silviculturist horticulturist agronomist agriculturalist stockman herdsman "
    "shepherd shearer milker dairyman greengrocer grocer warehouseman palletiser expediter scheduler "
    "telephonist typist transcriber proofreader subeditor correspondent columnist presenter broadcaster "
    "newsreader dj cameraman camerawoman foley composer lyricist organist pianist guitarist flautist "
    "percussionist chorister répétiteur lightingdesigner costumier masseur masseuse acupuncturist "
    "osteopath chiropractor podiatrist orthotist prosthetist orthoptist perfusionist anaesthetist "
    "anesthetist psychiatrist hygienist denturist doula chaplain imam verger vicar curate missionary "
    "magistrate barrister bailiff notary conveyancer detective firefighter coastguard lifeboatman sailor "
    "seaman boatswain quartermaster helmsman stoker aviator aircrew loadmaster avionics airframe fettler "
    "farrier saddler cobbler cordwainer bookbinder typesetter engraver calligrapher cartoonist sculptor "
    "ceramicist glassblower docent preparator mediator arbitrator ombudsman lobbyist pollster "
    "cryptanalyst pentester sysadmin dba webmaster dataops mlops croupier bookie jockey umpire caddie "
    "bouncer doorman doorwoman bellboy bellhop chambermaid housemaid governess nursemaid childminder seco "
    "senco headmaster headmistress invigilator proctor housemaster journeyman forewoman overseer "
    "superintendent sourcer procurer payroller debt-collector enumerator canvasser blogger vlogger "
    "youtuber streamer sdet localiser subtitler captioner nutritionist barback busser expeditor commis "
    "pâtissier chocolatier confectioner distiller maltster slaughterer bottler unloader stacker "
    "replenisher sweeper refuse-collector binman dustman recycler drainlayer pipefitter pipelayer "
    "steamfitter fabricator sheetmetal riveter caulker boatbuilder diver sprayer valeter detailer "
    "panel-beater coachbuilder busdriver tramdriver traindriver cabbie roboticist biochemist geneticist "
    "spectroscopist astronomer astrophysicist metallurgist ceramist urbanist masterplanner landscaper "
    "turf-layer dry-stone-waller hedgelayer treesurgeon stewardess chaperone salesperson salesman "
    "saleswoman saleslady proprietor franchisee handyman launderer ironer embroiderer crocheter quilter "
    "piano-tuner luthier lens-grinder webdesigner "
    "guide shelver stocker cadet wizard bookseller clockmaker graduate mgr asst eng dev exec coord admin "
    "nco jrf compere usher sorter stocker driller engineer developer analyst manager assistant officer "
    "coordinator co-ordinator director designer consultant specialist associate administrator technician "
    "scientist researcher intern trainee apprentice nurse teacher lecturer professor driver operative "
    "operator barista chef cook cashier clerk executive representative rep advisor adviser agent architect "
    "accountant auditor lawyer solicitor paralegal attorney counsel editor writer journalist reporter "
    "producer artist animator librarian curator planner buyer merchandiser supervisor lead head chief "
    "president partner principal fellow postdoc receptionist secretary carer caregiver therapist pharmacist "
    "physician doctor surgeon dentist optician optometrist midwife paramedic veterinarian vet electrician "
    "plumber carpenter joiner welder mechanic fitter machinist builder gardener farmer picker packer porter "
    "cleaner janitor housekeeper waiter waitress server bartender host hostess pilot steward captain guard "
    "inspector surveyor estimator foreman tutor trainer coach instructor translator interpreter recruiter "
    "strategist copywriter marketer statistician actuary economist biologist chemist physicist geologist "
    "hydrologist ecologist underwriter adjuster broker trader banker teller controller treasurer owner "
    "master tester programmer sre devops worker labourer laborer handler loader conductor dispatcher "
    "florist baker butcher brewer bricklayer roofer painter glazier tiler plasterer locksmith tailor "
    "seamstress stylist hairdresser photographer videographer illustrator modeller modeler musician "
    "violinist cellist actor dancer choreographer dramaturg stagehand rigger keeper ranger warden lifeguard "
    "fundraiser campaigner organiser organizer policy counsellor counselor psychologist radiographer "
    "physiotherapist dietitian phlebotomist sonographer orderly attendant concierge valet sommelier "
    "winemaker farmhand groundskeeper groom internship apprenticeship traineeship fellowship studentship "
    "placement phd doctorate lectureship assistantship clerkship pupillage scheme programme program "
    "designer/developer ba qa pm ux ui cfo ceo cto coo cmo ciso vp evangelist advocate generalist expert "
    "professional practitioner crew staff member person helper mate hand player bassist trombone trumpet "
    "viola cello violin oboe bassoon tutti chair investigator examiner assessor registrar bursar caretaker "
    "headteacher sna ta janitor model negotiator valuer runner compositor colourist grader cutter machinist "
    "knitter weaver potter jeweller goldsmith restorer conservator archivist historian linguist sponsor "
    "perfumer taster sampler splicer lineworker linesman lineman captain officer mate deckhand bosun "
    "navigator purser steward bookkeeper"
)  # fmt: skip
# A lower-case title ends before one of these.
ROLE_STOP = word_set(
    "for at with within here has have had is was are were will would which that who we i you he she they "
    "because since after before position role vacancy job post opening opportunity and or but if so when "
    "where as by from to in on into under over near please thank thanks this it not unfortunately "
    "application interview based starting reporting team via through per until be been advertised listed "
    "posted dated reference ref requisition req id number no details"
)
# A title made of these alone is none.
NOT_A_ROLE = word_set(
    "position role vacancy job post opening opportunity opportunities this that these those the a an our "
    "your my their its team company application interview time consideration future other another new same "
    "different next first second open current advertised above following right next people talent careers "
    "recruitment recruiting human resources hr hiring process stage round decision outcome update status "
    "result news good great best real dream perfect right permanent full part time full-time part-time "
    "temporary remote job/role us you me joining interest interview feedback dear hello hi candidate "
    "candidates applicant applicants employer employment work career year term season week day days weeks "
    "months moment present long short final last phone technical video online case all any each every one "
    "two three test assessment exercise offer contract call meeting chat conversation shortlist list panel "
    "board review reviewing copy record information details data privacy policy notice equal opportunity "
    "portal account profile cv resume résumé document documents letter email message what why how who when "
    "about approaching where re fwd fw aw wg thank thanks yes no maybe sorry monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august september october "
    "november december not-selected selected rejected declined closed vacancies positions roles openings "
    "jobs posts bad invitation confirmation confirmed reminder action required important notification"
)
# Names that stand in mails of all companies.
NO_COMPANY = word_set(
    "unsubscribe privacy preferences notifications terms settings linkedin indeed glassdoor xing stepstone "
    "monster ziprecruiter zoom teams microsoftteams googlemeet meet skype whatsapp slack github gitlab "
    "google calendly excel word powerpoint sql python java hackerrank codility codesignal testgorilla "
    "hirevue greenhouse lever workday icims smartrecruiters workable jobvite bamboohr ashby recruitee "
    "teamtailor personio breezy taleo successfactors christmas easter ramadan eid diwali headoffice "
    "ourselves covid gdpr acas hr it english german french spanish italian portuguese dutch polish turkish"
)
GREETED_NOBODY = word_set(
    "applicant candidate sir madam colleague all team there everyone friend friends student user customer "
    "member both folks sirs"
)
TITLES = word_set(
    "mr mrs ms miss mx dr prof professor sir dame madam capt captain fr father sister brother rev reverend "
    "rabbi herr frau dipl ing"
)
# A mail without any of these is not about an application: it holds no facts.
JOB_WORDS = word_set(
    "advertised vacant application applications applied applying applicant applicants candidate candidates "
    "candidature candidacy role roles position positions vacancy vacancies job jobs interview interviews "
    "interviewed interviewing recruitment recruiting recruiter recruiters hiring hire hired career careers "
    "internship intern apprenticeship apprentice traineeship trainee shortlist shortlisted cv resume résumé "
    "resumé panel post employment employer appointed onboarding probation opening openings shift trial "
    "audition assessment requisition fellowship studentship phd postdoc work"
)
NO_JOB = (
    ORGANISATION
    | NOT_A_ROLE
    | word_set(
        "number order offer letter career answer computer water power paper centre winter summer october "
        "november december september after other under over never ever whether together error mirror interior "
        "exterior tower river silver amber copper ginger pepper timber lumber harbor cover corner border butter "
        "leather weather feather mother father brother sister daughter manchester leicester exeter chester "
        "worcester gloucester hanover dover easter major minor senior junior color motor anchor arbor author "
        "fiber former hopper clover northwestern midwestern eastern western trader member customer folder "
        "reminder register user newsletter center semester quarter hour labor doctor tutor vector factor sector "
        "manor visitor competitor investor monitor"
    )
)
# Names of these words alone are no company's.
COMMON = TEAM | TEAM_TAIL | DEPARTMENT | ORGANISATION | ROLE_NOUNS | NOT_A_ROLE
# Capitalised words that are never inside a name: they start a sentence or a greeting.
NEVER = word_set(
    "i we you your our my it this that these those they he she thank thanks dear hello hi hey unfortunately "
    "regrettably sadly after although while as if when since because but so please kind best regards warm "
    "yours sincerely sent from re fw fwd aw subject monday tuesday wednesday thursday friday saturday "
    "sunday january february march april june july august september october november december there here "
    "not no yes in at is are was were has have had will would can could should may position role vacancy "
    "for with from on job date status application applicant candidate interview requisition reference dr mr mrs ms prof "
    "professor however http https www email mail phone tel cv resume"
)
# Small words that may stand inside a name, before another capitalised word; and articles before one.
NAME_LINKS = word_set(
    "of and & the de der des di da do du del la le les van von den y und et e i zu zum für for on upon a"
)
ARTICLES = frozenset({"the"})
TEAM_LINK = word_set("team of at the")
TITLE_LINKS = word_set("of and & in de la du der / y e und")
# Before a title, of which it is no part: "Bewerbung Fahrer". English titles start with such words ("Application
# Engineer"), so that it has none.
TITLE_HEADS: frozenset[str] = frozenset()
# Of words that are organisations wherever they end so.
ORGANISATION_ENDINGS: tuple[str, ...] = ()
