import Foundation
import TextBasics

/// What a column of somebody's list is about, by its heading.
package enum ColumnMeaning: Equatable, Sendable {
  case company
  case title
  case source
  case resume
  case kind
  case url
  case posting
  case note
  case deadline
  /// Somebody's name.
  case contact
  /// How somebody is reached.
  case reach
  /// How far it came, in words.
  case status
  /// How far it came before, in a list of steps.
  case statusBefore
  /// The day of what the status says.
  case statusDay
  /// The day of whatever the line is about.
  case day
  /// A stage: its day, or whether it was reached.
  case stage(JobEvent.Kind, round: String?)
  /// The whole history, in words.
  case history
}

/// The words of a heading, which every program writes in its own way.
enum Heading {
  /// Small words without accents and punctuation: `JobTitle`, `job_title` and `Job Title ` are the same.
  static func words(_ heading: String) -> [String] {
    var text = ""
    var last: Character = " "
    for character in heading where character != "\u{FEFF}" {
      if character.isUppercase, last.isLowercase { text.append(" ") }
      text.append(character.isLetter || character.isNumber ? character : " ")
      last = character
    }
    return text.withoutCaseAndAccents
      .split(separator: " ").map(String.init)
  }

  /// What a heading means; nil where that is not known.
  static func meaning(_ heading: String) -> ColumnMeaning? {
    let words = words(heading)
    let key = words.joined(separator: " ")
    if let meaning = known[key] { return meaning }
    guard words.count <= 6 else { return nil }
    let set = Set(words)
    if !set.isDisjoint(with: ["days", "day", "count", "fit", "score", "next", "follow", "followup"])
    {
      return nil
    }
    return stage(set, named: heading)
  }

  /// The stage that a column of days or ticks is about: `HR/ Recruiter Call`, `3rd interview`.
  private static func stage(_ words: Set<String>, named heading: String) -> ColumnMeaning? {
    guard words.isDisjoint(with: ["type", "stage", "notes", "email", "name", "reason", "link"])
    else {
      return nil
    }
    for (kind, marks) in stages where !words.isDisjoint(with: marks) {
      let plain = [kind.rawValue, "date", "day", "on"]
      let round = words.isSubset(of: plain) || kind.isClosing ? nil : shown(heading)
      return .stage(kind, round: kind.isAppointment ? round : nil)
    }
    return nil
  }

  /// A heading as it names a round: without its punctuation at the end, and without `date`.
  private static func shown(_ heading: String) -> String {
    var name = heading.filter { $0 != "\u{FEFF}" }.trimmed
    while let last = name.last, "?:. ".contains(last) { name.removeLast() }
    let parts = name.split(whereSeparator: { $0 == "_" || $0 == " " })
    return parts.filter { $0.lowercased() != "date" }.joined(separator: " ")
  }

  private static let stages: [(JobEvent.Kind, Set<String>)] = [
    (.rejected, ["rejected", "rejection", "declined", "absage"]),
    (.withdrew, ["withdrew", "withdrawn"]),
    (.noAnswer, ["ghosted"]),
    (.accepted, ["accepted", "acceptance", "hired"]),
    (.offer, ["offer", "offers", "proposition"]),
    (.final, ["final", "finals"]),
    (.screen, ["phone", "screen", "screening", "hr", "coding", "oa", "recruiter"]),
    (.interview, ["interview", "interviews", "onsite", "campus", "panel", "manager"]),
    (.screen, ["assessment", "homework", "test", "challenge"]),
    (.interview, ["technical", "tech"]),
  ]

  private static let known: [String: ColumnMeaning] = {
    var known: [String: ColumnMeaning] = [:]
    for (meaning, headings) in all {
      for heading in headings.split(separator: ",") { known[String(heading).trimmed] = meaning }
    }
    return known
  }()

  private static let all: [(ColumnMeaning, String)] = [
    (
      .company,
      "company,company name,employer,employer name,organisation,organization,firm,firma,unternehmen,entreprise"
    ),
    (
      .title,
      "title,role,role name,role title,job,job title,jobtitle,job name,position,position title,position name,"
        + "job role,stelle,poste"
    ),
    (
      .source,
      "source,job source,channel,applied via,application site,application method,application source,referral,"
        + "platform,job board,board,site,found on,found via,where found,via,quelle"
    ),
    (
      .resume,
      "resume,resume name,resume used,resume version,resume file,cv,cv used,cv file,cv version,cv name,lebenslauf"
    ),
    (.kind, "kind,job type,type,role type,employment type,contract type,employment"),
    (.url, "url,job url,job link,link,application url,posting url,job posting url,posting link"),
    (.posting, "description,job description,posting,job posting"),
    (.note, "notes,note,comments,comment,remarks,remark,assessment notes,notizen,detail md"),
    (.deadline, "deadline,application deadline,apply by,closing date"),
    (
      .contact,
      "contact,contact person,contact name,points of contact,point of contact,recruiter name,hiring manager name"
    ),
    (.reach, "contact email,contact phone number,contact phone,email,recruiter email"),
    (
      .status,
      "status,stage,stage current,current stage,current status,list,outcome,final status,result,application status,"
        + "final answer,final result,stage highest reached,highest stage,state,response,first reply type,target,"
        + "event,step,bewerbungsstatus"
    ),
    (
      .statusDay,
      "status date,response date,first reply on,last action,last action date,last updated,last update,answered on,"
        + "date of response,reply date,outcome date,decision date"
    ),
    (.day, "date,day,on,when,datum"),
    (.history, "stage history,status history,history,timeline"),
    (
      .stage(.applied, round: nil),
      "date applied,applied date,application date,applied on,applied at,applied,application,date of application,"
        + "submitted,date submitted,submitted on,date sent,sent,apply date,bewerbungsdatum,beworben am"
    ),
    (
      .stage(.saved, round: nil),
      "saved,date saved,saved date,saved on,created at,created,date added,added,added on,date created,bookmarked,"
        + "date generated"
    ),
    (.stage(.noAnswer, round: nil), "no answer,no response,no reply,ghosted"),
    (.stage(.interview, round: "first"), "first"),
    (.stage(.interview, round: "second"), "second"),
    (.stage(.screen, round: "recruiter call"), "recruiter,recruiter call"),
    (.stage(.screen, round: "oa"), "oa received date,oa received"),
  ]
}
