/// Words of answers, the commonest first several times.
let vocabulary =
  String(repeating: "the and we I to a of in it was that ", count: 12)
  .split(separator: " ").map(String.init)
    + """
    team project manager deadline customer release rollback incident review estimate measured latency \
    disagreed decided proposed shipped mentored refactored migrated documented tested monitored planned \
    negotiated escalated listened explained learned failed recovered improved reduced doubled halved \
    because however therefore although finally meanwhile eventually quickly carefully together alone \
    database service deployment pipeline feature prototype budget roadmap stakeholder designer analyst \
    quarter sprint backlog ticket outage alert metric dashboard experiment hypothesis result outcome \
    conversation feedback trust conflict compromise priority scope quality risk plan draft proposal \
    interview onboarding handover workshop retrospective standup presentation contract vendor audit \
    schedule staging canary threshold regression benchmark profile cache queue index schema partition \
    mentor intern director colleague partner client supplier candidate recruiter engineer architect
    """.split(separator: " ").map(String.init)
