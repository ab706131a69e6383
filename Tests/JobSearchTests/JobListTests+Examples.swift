extension JobListTests {
  /// The headings are those of real trackers; the lines are ours.
  static let examples = trackers + spreadsheets + stages

  private static let trackers = [
    Example(
      "JobSync",
      [
        "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Location,JobSource,Status",
        "1,2026-10-01,Yes,2026-10-03,Acme,Engineer,Full-time,Berlin,Indeed,applied",
        "2,2026-10-02,No,N/A,Bolt,Dev,Part-time,Remote,LinkedIn,draft",
      ],
      [
        "Engineer at Acme · Indeed · permanent: saved 2026-10-01, applied 2026-10-03",
        "Dev at Bolt · LinkedIn · part-time: saved 2026-10-02",
      ]),
    Example(
      "LinkedIn, applications",
      [
        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,"
          + "Question And Answers",
        "\"11/20/24, 8:15 AM\",me@example.org,1,Acme,Engineer,https://x/1,cv.pdf,\"Q: Years?\nA: \"\"5\"\"\n\"",
        "\"3/4/24, 1:02 PM\",me@example.org,1,Bolt,Dev,https://x/2,cv2.pdf,",
      ],
      [
        "Engineer at Acme · cv.pdf: applied 2024-11-20",
        "Dev at Bolt · cv2.pdf: applied 2024-03-04",
      ]),
    Example(
      "LinkedIn, saved",
      [
        "Saved Date,Job Url,Job Title,Company Name",
        "\"11/20/24, 8:15 AM\",https://x/1,Engineer,Acme",
      ],
      ["Engineer at Acme: saved 2024-11-20"]),
    Example(
      "Simplify",
      [
        "Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes",
        "Engineer,Acme,https://x/1,2026-10-01,APPLIED,2026-10-01,false,N/A,",
        "Dev,Bolt,https://x/2,N/A,SAVED,2026-10-02,false,N/A,nice",
        "Dev,Cube,https://x/3,2026-09-02,REJECTED,2026-10-02,true,2026-10-05,no luck",
      ],
      [
        "Engineer at Acme: applied 2026-10-01", "Dev at Bolt: saved 2026-10-02",
        "Dev at Cube: applied 2026-09-02, rejected 2026-10-02",
      ]),
    Example(
      "Huntr",
      [
        "Title,Company,Location,Salary,Url,List,Date Added,Description",
        "Engineer,Acme,Berlin,,https://x/1,Wishlist,2026-10-01,Long text",
        "Dev,Bolt,Berlin,,https://x/2,Interview,2026-10-02,\"two\nlines\"",
      ],
      ["Engineer at Acme: saved 2026-10-01", "Dev at Bolt: saved 2026-10-02, applied, interview"]),
    Example(
      "Teal",
      [
        "Company,Role,Status,URL,Location,Salary,Date Saved,Date Applied,Notes,Excitement",
        "Acme,Engineer,Bookmarked,https://x/1,,,2026-10-01,,,4",
        "Bolt,Dev,Negotiating,https://x/2,,,2026-10-01,2026-10-02,,4",
        "Cube,Dev,Not selected,https://x/3,,,2026-10-01,2026-10-02,,4",
      ],
      [
        "Engineer at Acme: saved 2026-10-01",
        "Dev at Bolt: saved 2026-10-01, applied 2026-10-02, offer",
        "Dev at Cube: saved 2026-10-01, applied 2026-10-02, rejected",
      ]),
    Example(
      "ai-job-search",
      [
        "date,company,sector,role,role_type,channel,status,contact_person,fit_rating,notes,cv_file,"
          + "cover_letter_file,source",
        "2026-10-01,Acme,IT,Engineer,permanent,email,applied,Kim Lee,4,hello,cv.pdf,cl.pdf,indeed",
      ],
      ["Engineer at Acme · indeed · cv.pdf · permanent · Kim Lee: applied 2026-10-01"]),
    Example(
      "peregrine",
      [
        "id,company,company_job_id,position,status,location,flexibility,salary_min,applied_date,"
          + "interview_date,fit_score,detail_md",
        "1,Acme,99,Engineer,interviewing,Berlin,remote,1,2026-10-01,2026-10-11,9,\"# x\ny\"",
      ],
      ["Engineer at Acme: applied 2026-10-01, interview 2026-10-11"]),
    Example(
      "get-hired",
      [
        "name,applied_date,last_action,stage,answered,rejected,points_of_contact,notes,url,"
          + "used_cover_letter,cover_letter_name",
        "Acme,1760000000,1761000000,interview,true,false,Kim,hi,https://x,true,a.pdf",
        "Bolt,1760000000000,1761000000000,applied,true,true,,,https://y,false,",
      ],
      [
        "Acme · Kim: applied 2025-10-09, interview 2025-10-20",
        "Bolt: applied 2025-10-09, rejected 2025-10-20",
      ]),
    Example(
      "an agent's log",
      [
        "date_generated,fit,b2b,region,company,title,source,url,folder,status,applied_date,response",
        "2026-10-01,80,no,EU,Acme,Engineer,board,https://x,f1,applied,2026-10-03,rejected",
        "2026-10-01,80,no,EU,Bolt,Dev,board,https://y,f2,draft,,",
      ],
      [
        "Engineer at Acme · board: saved 2026-10-01, applied 2026-10-03, rejected",
        "Dev at Bolt · board: saved 2026-10-01",
      ]),
  ]

  private static let spreadsheets = [
    Example(
      "statuses with pictures",
      [
        "Company,Role,Date Applied,Status,Contact Person,Contact Email,Source,Location,Salary/Rate,"
          + "Last Action,Next Follow-up,Interview Date,Notes,Job URL",
        "Acme,Engineer,2026-10-01,✅ Applied,Kim,kim@x.org,LinkedIn,,,2026-10-02,2026-12-01,,,https://x",
        "Bolt,Dev,2026-10-01,❌ REJECTED,,,LinkedIn,,,2026-10-09,,,\"a, b\",https://x2",
        "Cube,Dev,2026-10-01,🎤 Interview scheduled,Lee,,Referral,,,2026-10-09,,2026-12-03,,https://x3",
      ],
      [
        "Engineer at Acme · LinkedIn · Kim: applied 2026-10-01",
        "Dev at Bolt · LinkedIn: applied 2026-10-01, rejected 2026-10-09",
        "Dev at Cube · Referral · Lee: applied 2026-10-01, interview 2026-12-03",
      ]),
    Example(
      "the word null",
      [
        "company_name,job_title,application_date,application_site,status,response_date,notes",
        "Acme,Engineer,2026-10-01,indeed,rejected,2026-10-09,null",
        "Bolt,Dev,2026-10-01,null,applied,null,null",
      ],
      [
        "Engineer at Acme · indeed: applied 2026-10-01, rejected 2026-10-09",
        "Dev at Bolt: applied 2026-10-01",
      ]),
    Example(
      "first replies",
      [
        "company,role,applied_via,applied_on,first_reply_on,first_reply_type,first_reply_sender,"
          + "final_status,days_to_first_reply,instant_rejection,interview,assessment",
        "Acme,Engineer,portal,2026-10-01,2026-10-02,rejection,noreply,rejected,1,yes,no,no",
        "Bolt,Dev,portal,2026-10-01,,,,no response,,no,no,no",
        "Cube,Dev,portal,2026-10-01,2026-10-05,,hr,,4,no,yes,yes",
      ],
      [
        "Engineer at Acme · portal: applied 2026-10-01, rejected 2026-10-02",
        "Dev at Bolt · portal: applied 2026-10-01, no-answer",
        "Dev at Cube · portal: applied 2026-10-01, screen (assessment), interview 2026-10-05",
      ]),
    Example(
      "before a day, and other statuses",
      [
        "Job Title,Company,Date Applied,Status", "Engineer,Acme,Before 2025-01-24,Rejected",
        "Dev,Bolt,2025-02-01,Suspected Ghost Job", "Dev,Cube,2025-02-01,No Response Yet",
      ],
      [
        "Engineer at Acme: applied “Before 2025-01-24”, rejected",
        "Dev at Bolt: applied 2025-02-01, no-answer", "Dev at Cube: applied 2025-02-01",
      ]),
    Example(
      "a plain one",
      [
        "Company,Job Title,URL,Applied Date,Status,Notes,Source",
        "Acme,Engineer,https://x,2026-10-01,Applied,,LinkedIn",
      ], ["Engineer at Acme · LinkedIn: applied 2026-10-01"]),
    Example(
      "with a résumé version",
      [
        "Company,Role,Status,Location,Date saved,Date applied,Résumé version,Referral,Job link,Notes",
        "Acme,Engineer,Applied,Berlin,2026-10-01,2026-10-02,v2,Yes,https://x,",
      ], ["Engineer at Acme · referral · v2: saved 2026-10-01, applied 2026-10-02"]),
    Example(
      "salaries",
      [
        "company,job_title,location,in_person_hybrid_remote,salary_low,salary_high,link,glassdoor,"
          + "resume_used,cover_letter,referral,date_applied,follow_up_date,interview",
        "Acme,Engineer,Berlin,remote,1,2,https://x,https://g,v1,yes,no,2026-10-01,2026-10-10,no",
      ], ["Engineer at Acme · v1: applied 2026-10-01"]),
    Example(
      "names of months",
      [
        "Company,Position,Status,Date Applied,Job URL",
        "Acme,Engineer,Offer accepted,Oct 5 2026,https://x",
        "Bolt,Dev,Rejected after phone screen,\"5 October, 2026\",https://y",
      ],
      [
        "Engineer at Acme: applied 2026-10-05, offer, accepted",
        "Dev at Bolt: applied 2026-10-05, screen, rejected",
      ]),
    Example(
      "semicolons, in German",
      [
        "Firma;Stelle;Beworben am;Status", "Acme;Entwickler;20.10.2026;Absage",
        "Bolt;Entwickler;3.11.2026;beworben",
      ],
      [
        "Entwickler at Acme: applied 2026-10-20, rejected",
        "Entwickler at Bolt: applied 2026-11-03",
      ]),
  ]

  private static let stages = [
    Example(
      "a day a stage, day before month",
      [
        "Status,Company,Role,Location,Source,Attendance,Application,Type,Phone call,1st interview,"
          + "2nd interview,3rd interview,Proposition,Final answer,URL",
        "Rejected,Acme,Engineer,Paris,LinkedIn,Remote,13/10/2026,CDI,15/10/2026,20/10/2026,,,,03/11/2026,https://x",
        "Open,Bolt,Dev,Paris,Site,Remote,01/11/2026,CDI,,,,,,,https://y",
      ],
      [
        "Engineer at Acme · LinkedIn · permanent: applied 2026-10-13, screen 2026-10-15 (Phone call), "
          + "interview 2026-10-20 (1st interview), rejected 2026-11-03",
        "Dev at Bolt · Site · permanent: applied 2026-11-01",
      ]),
    Example(
      "blanks behind headings, yes and Yes",
      [
        "Number,Company,Role ,Recruiter? ,Date Applied,CV used?,First,Tech,Final,Outcome,Feedback?,"
          + "Notes written up?,Application method,Comments,Automated first? ,Tech test type",
        "1,Acme,Engineer,yes,13/10/2026,v2,Yes,yes,no,Rejected,yes,no,LinkedIn,fine,no,",
        "2,Bolt,Dev,no,03/11/2026,v1,no,,,,,,Site,,,",
      ],
      [
        "Engineer at Acme · LinkedIn · v2: applied 2026-10-13, interview (first), interview (Tech), rejected",
        "Dev at Bolt · Site · v1: applied 2026-11-03",
      ]),
    Example(
      "a column a stage",
      [
        "Company,Role name,Applied Date,Coding Challenge,Recruiter,Phone,On-Campus,Onsite,Result",
        "Acme,Engineer,10/13/2019,10/15/2019,x,10/20/2019,,,Rejected",
        "Bolt,Dev,10/4/2019,,,,,,",
      ],
      [
        "Engineer at Acme: applied 2019-10-13, screen 2019-10-15 (Coding Challenge), "
          + "screen (recruiter call), screen 2019-10-20 (Phone), rejected",
        "Dev at Bolt: applied 2019-10-04",
      ]),
    Example(
      "a line a step",
      [
        "Company,Source,Target", "Acme,Applied,Phone Screen", "Bolt,Applied,Rejected",
        "Acme,Phone Screen,Onsite", "Acme,Onsite,Offer",
      ],
      ["Acme: applied, screen, interview, offer", "Bolt: applied, rejected"]),
    Example(
      "a line a step, with days",
      [
        "company,role,date,source,status", "acme,eng,2026-10-01,linkedin,applied",
        "acme,eng,2026-10-10,linkedin,interview", "bolt,dev,2026-10-20,,ghosted",
        "acme,eng,2026-10-20,linkedin,rejected",
      ],
      [
        "eng at acme · linkedin: applied 2026-10-01, interview 2026-10-10, rejected 2026-10-20",
        "dev at bolt: applied 2026-10-20, no-answer",
      ]),
    Example(
      "ticks alone",
      [
        "Company,Role,Auto Rejected,In-Progress,HR/ Recruiter Call,Hiring Manager,"
          + "Technical Interview/ Assessment,Panel Interview,Offer", "Acme,Engineer,x,,,,,,",
        "Cube,Dev,,x,x,x,x,,", "Dot,Dev,,,,,,,",
      ],
      [
        "Engineer at Acme: applied, rejected",
        "Dev at Cube: applied, screen (HR/ Recruiter Call), interview (Hiring Manager), "
          + "interview (Technical Interview/ Assessment)", "Dev at Dot: applied",
      ]),
    Example(
      "JobSankey",
      [
        "Name,Application URL,Date,Stage,Stage History",
        "Acme,https://x,2026-10-01,Rejected,Applied → Phone Screen → Rejected",
        "Bolt,https://y,2026-10-02,Interview,\"Applied (2026-10-02), Interview (2026-10-12)\"",
      ],
      [
        "Acme: applied 2026-10-01, screen, rejected",
        "Bolt: applied 2026-10-02, interview 2026-10-12",
      ]),
    Example(
      "a starter sheet",
      [
        "company,title,date_applied,status,application_status,stage_highest_reached,stage_current,"
          + "response_date,oa_received_date,recruiter_screen_date,technical_screen_date,"
          + "final_interview_date,offer_date,rejection_date,rejection_stage",
        "Acme,Engineer,2026-10-01,,rejected,technical screen,rejected,2026-10-03,2026-10-02,2026-10-05,"
          + "2026-10-09,,,2026-10-12,technical screen",
        "Bolt,Dev,2026-10-01,open,applied,applied,applied,,,,,,,,",
      ],
      [
        "Engineer at Acme: applied 2026-10-01, screen 2026-10-02 (oa), "
          + "screen 2026-10-05 (recruiter screen), screen 2026-10-09 (technical screen), "
          + "rejected 2026-10-12", "Dev at Bolt: applied 2026-10-01",
      ]),
  ]
}
