/// Words that look like names and tell nothing of anybody; ``WordClass`` reads them.
enum PublicWords {
  /// Words of an office: of these and of public words alone no name is made, `Senior Product Owner`.
  static let office = """
    academic accounts account accounting acceptance analyst analysis analytics annual area architect
    architecture assistant associate assurance audit back behavioral behavioural best board business
    care center centre change channel chief client cloud code coach commercial committee compliance
    computer content continuous control coordinator core corporate council counter criteria customer
    data database day definition delivery department deputy design desk developer development
    digital director division domain done driven early emergency end engineer engineering enterprise
    executive experience facilities finance financial first fleet front full general global goal
    goals goods graduate group growth head health helpdesk high home hour hours house human
    improvement incident incoming infrastructure innovation inside insights integration intelligence
    internal internship invoice it junior key kitchen lab language law lead leader leadership
    learning legal level life line load local logistics machine main maintenance management manager
    managing market marketing master mathematics media medical meeting middle mobile model month
    music natural network new night north number nurse nursing object office officer online open
    operating operational operations oriented outside owner parental parents partner party payroll
    people performance person personnel physical plan planning platform policy power practice
    president principal privacy process processing procurement product production professional
    program programme project property protection public purchasing quality quarter ready reception
    receiving recruiter recruiting recruitment regional release reliability relations report
    research resources retrospective review risk room safety sales school science scientist scrum
    second secondary secretary section security senior server service services shift shop site small
    social software source south special specialist sprint staff standard stand state story strategy
    student studies success summer supervisor supply support sustainability system systems talent
    teacher team technical technician technology test tester testing third training transfer
    transport treasury trainee user vice volunteer ward warehouse web week weekend west winter word
    work worker works workshop world year chain young east operator technicians nurses
    """

  /// Days, departments, degrees, and what else is the same for everybody.
  static let general = """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec christmas xmas easter ramadan diwali hanukkah thanksgiving halloween pentecost
    whitsun eid passover carnival advent epiphany lent hogmanay midsummer valentine valentine's
    lunar new year year's year’s eve q1 q2 q3 q4 h1 h2 am pm bst gmt utc cet est pst covid covid-19
    corona brexit gdpr dsgvo hr qa it pr prs ceo cto cfo coo cio ciso cpo cmo ceos ctos md vp svp
    evp avp pms po pos ba bas legal finance marketing sales engineering support product operations
    ops devops security design management it's it’s union board purchasing procurement logistics
    accounting accounts treasury payroll facilities reception dispatch goods head office
    headquarters hq agile scrum kanban lean six sigma okr okrs kpi kpis sla slas slo slos sli api
    apis ui ux ci cd ci/cd ai ml nlp llm llms a/b ab tdd bdd ddd oop mvp poc raci star swot smart
    dora phd mba bsc msc ma med llb gcse gcses a-level a-levels b1 b2 c1 c2 a1 a2 toefl ielts istqb
    prince2 pmp itil cissp cisa ccna ccnp cpa acca cima cfa nvq btec togaf safe iso nist soc2 pci
    hipaa maths math mathematics physics chemistry biology history geography psychology economics
    philosophy music art latin sociology informatics statistics ok okay tv pc pcs id ids faq faqs
    pdf pdfs csv json yaml xml html css sql http https rest soap tcp ip udp dns tls ssl ssh ssd ram
    rom cpu cpus gpu gpus url urls uri usb vpn vlan lan wan wifi wi-fi ipv4 ipv6 iot crud etl elt
    orm mvc cdn jwt oauth saml sso mfa 2fa aes rsa sha utf ascii unicode acid cap kiss dry solid erp
    crm cms lms wms mes mrp eta etas eod asap fyi tbd rfp rfi rfq roi nda ndas pto ooo wfh b2b b2c
    c2c saas paas iaas dm dms rfc rfcs adr adrs pii gp gps icu er a&e aed cpr dbs dvd cctv hgv lgv
    nps gmv cac ltv mrr arr ebitda vat p&l pnl gaap ifrs capex opex seo sem ctr cpc epos edi uk us
    usa eu un uae nato bbc r&d d&i dei ehs hse cnc plc cad cam stem esl eal sen tefl ppe fmea 5s
    internet web god lord thank thanks english mum dad mom nan grandma grandad grandpa mummy daddy
    sir madam gen z boomer earth zoom north south east west northern southern eastern western
    monthly weekly daily plan b maybe yeah yes nope hey hi hello cheers sorry well
    """

  /// Peoples, languages, countries and continents: too many live there for it to tell of one.
  static let peoples = """
    english german french spanish italian dutch portuguese polish russian chinese japanese korean
    arabic hindi turkish swedish american british european indian danish norwegian finnish icelandic
    greek czech slovak hungarian romanian bulgarian serbian croatian slovenian bosnian albanian
    ukrainian belarusian lithuanian latvian estonian irish scottish welsh gaelic austrian swiss
    belgian catalan basque mandarin cantonese urdu bengali punjabi tamil telugu marathi gujarati
    persian farsi hebrew yiddish swahili yoruba igbo hausa zulu afrikaans amharic somali vietnamese
    thai indonesian malay tagalog filipino burmese african asian african-american latin canadian
    mexican brazilian argentinian chilean colombian peruvian australian nigerian ghanaian kenyan
    egyptian moroccan algerian tunisian israeli iranian iraqi syrian lebanese pakistani bangladeshi
    nepali afghan christian muslim jewish hindu buddhist catholic protestant england scotland wales
    ireland britain germany france spain italy netherlands holland portugal poland russia china
    japan korea turkey sweden norway denmark finland iceland greece czechia slovakia hungary romania
    bulgaria serbia croatia slovenia bosnia albania ukraine belarus lithuania latvia estonia austria
    switzerland belgium luxembourg india pakistan bangladesh nepal vietnam thailand indonesia
    malaysia singapore philippines america canada mexico brazil argentina chile colombia peru
    venezuela australia nigeria ghana kenya egypt morocco algeria tunisia ethiopia uganda tanzania
    israel iran iraq syria lebanon jordan africa asia europe oceania antarctica emea apac dach latam
    benelux scandinavia balkans states kingdom united emirates zealand saudi arabia malta cyprus
    """

  /// What people work with rather than at.
  static let tools = """
    python sql java javascript typescript rust go golang swift kotlin scala ruby php perl haskell c
    c++ c# f# r erlang elixir clojure ocaml lua cobol fortran matlab julia groovy dart delphi vba
    abap apex assembly .net bash zsh linux ubuntu debian redhat centos unix windows macos ios
    android react angular vue svelte ember node node.js nodejs next.js nuxt deno django flask
    fastapi rails laravel symfony spring hibernate express redux webpack vite jquery bootstrap
    tailwind storybook flutter xamarin unity unreal docker podman kubernetes k8s helm terraform
    pulumi ansible puppet chef vagrant packer consul nomad vault istio envoy nginx apache tomcat
    jenkins travis circleci bamboo argo argocd gitops git svn mercurial github gitlab bitbucket jira
    confluence sharepoint slack teams zoom skype webex miro mural loom excel powerpoint word outlook
    onenote access visio gmail google docs sheets drive calendar meet dropbox onedrive sap hana
    salesforce hubspot zendesk freshdesk intercom servicenow workday netsuite dynamics sage xero
    quickbooks datev lexware personio tableau looker qlik metabase superset grafana prometheus
    datadog splunk kibana logstash elk sentry pagerduty opsgenie rollbar nagios zabbix dynatrace
    notion figma sketch invision zeplin photoshop illustrator indesign premiere lightroom canva
    trello asana monday.com linear airtable basecamp todoist evernote obsidian office microsoft
    adobe autocad solidworks revit catia simulink aws gcp azure s3 ec2 ecs eks rds lambda cloudfront
    cloudwatch dynamodb athena glue redshift bigquery dataflow firebase heroku vercel netlify
    cloudflare kafka rabbitmq activemq mqtt kinesis sqs sns redis memcached postgres postgresql
    mysql mariadb sqlite mongodb mongo cassandra couchdb neo4j oracle db2 elasticsearch opensearch
    solr snowflake databricks spark hadoop hive airflow dagster prefect dbt fivetran flink beam
    presto trino pandas numpy scipy scikit-learn sklearn pytorch tensorflow keras jupyter xgboost
    graphql grpc protobuf avro parquet openapi swagger postman selenium cypress playwright junit
    pytest jest mocha cucumber gherkin testrail sonarqube maven gradle npm yarn pip conda vim emacs
    vscode intellij pycharm eclipse xcode visual studio copilot chatgpt gpt claude gemini llama bi
    linkedin facebook instagram whatsapp telegram signal twitter youtube tiktok reddit stackoverflow
    overflow stack wikipedia discord wordpress shopify magento woocommerce stripe paypal twilio okta
    auth0 keycloak hotjar mixpanel amplitude mailchimp optimizely segment iphone ipad mac macbook
    raspberry pi arduino bluetooth ethernet alexa siri kindle playstation xbox powershell active
    directory citrix vmware esxi hyper-v veeam intune powerapps
    """

  /// Words of the trade, and of talk, that stand in no general list.
  static let jargon = """
    prod dev devs repo repos async sync backend frontend back-end front-end fullstack api config
    configs infra admin admins auth hotfix hotfixes linter codebase codebases microservice
    microservices monolith serverless webhook webhooks middleware changelog backlog backlogs standup
    standups stand-up stand-ups onboarding onboard onboarded offboarding workflow workflows
    stakeholder stakeholders roadmap roadmaps wiki wikis playbook playbooks runbook runbooks
    dashboard dashboards spreadsheet spreadsheets codegen regex regexes json yaml csv url urls app
    apps dataset datasets datastore dataframe schema schemas timestamp timestamps hostname hostnames
    username usernames localhost namespace namespaces refactor refactored refactoring deprecate
    deprecated backport rollout rollouts rollback rollbacks failover failovers timeouts retries
    uptime downtime latency throughput caching cache caches sharding sharded shards kanban scrum
    sprints retro retros postmortem postmortems rework reworked prioritise prioritised prioritize
    upskill upskilling mentee mentees mentoring mentored coworker coworkers teammate teammates
    freelancer freelancers freelance startup startups fintech edtech biotech ecommerce e-commerce
    online offline email emails e-mail e-mails inbox inboxes website websites homepage blog blogs
    podcast webinar webinars hackathon bootcamp bootcamps meetup meetups internship internships
    apprenticeship apprenticeships kubectl minikube configmap daemonset systemd cron cronjob stdin
    stdout readme makefile dockerfile monorepo devops gitops mlops chatbot chatbots embeddings
    tokenizer hyperparameter hyperparameters overfitting backprop idempotent idempotency mutex
    mutexes async/await coroutine coroutines enum enums struct structs bool int boolean mentally
    gonna wanna gotta kinda sorta dunno lemme cuz cos coz okay ok ok. yeah yep nope hmm um uh er erm
    ah oh wow lol btw imo tbh etc e.g i.e eg ie vs aka approx misc info specs spec demo demos intro
    intros exec execs rep reps ops biz comms temp temps résumé resume cv cvs café naïve cliché
    fiancé fiancée whiteboard whiteboarding smartphone smartphones touchscreen tradeoff tradeoffs
    trade-off trade-offs bottleneck bottlenecks checklist checklists mindset skillset skillsets
    deliverable deliverables touchpoint touchpoints escalations mockup mockups wireframe wireframes
    wireframing usability accessibility persona personas paginate pagination tooltip dropdown
    screenshot screenshots popup pop-up login logins logout signup sign-up checkout healthcare
    childcare eldercare paramedic paramedics triage handover handovers timesheet timesheets rota
    rotas forklift forklifts pallet pallets lorry lorries hgv barista baristas waitressing
    housekeeping receptionist headteacher autocomplete changelogs codepath codepaths datacenter
    datacentre firewall firewalls fixture fixtures goroutine goroutines hardcoded heatmap hotspot
    keystore keylogger lifecycle load-balancer metadata multithreaded multithreading ping pings
    pinged fsync flexbox autoscaling autoscaler backup backups indexeddb localstorage webp avif cors
    samesite csrf xss jwts argon2 bcrypt nullable nullability parallelism pentest pentests plugin
    plugins plug-in pre-commit preprod proxied rebase rebased retry sandbox scalability shadowing
    signoff sign-off sql staging subdomain subnet subnets subprocess telemetry reg regs ref refs
    dijkstra amdahl gaussian bayesian kruskal turing fourier poisson bernoulli levenshtein fibonacci
    monte carlo pareto kaizen andon gemba poka-yoke teardown testability throttling toolchain
    tooling triaged triaging typo typos upsert vendor vendors viewport virtualization walkthrough
    worklog zeroconf learnings takeaways asks kpi okr pdf ppt
    """
}
