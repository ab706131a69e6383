import Foundation
import TestSupport
import Testing

/// What the program writes of a search, held against the schemas in `docs/schemas` by a validator that is not ours.
@Suite(.timed) struct JobSchemaTests {
  private let home: TestHome

  init() throws { home = try TestHome(copyOf: Self.searched.get()) }

  /// A search and stories, and a report that was handed out; made once, and each test has a copy.
  private static let searched = Result {
    let home = try TestHome().keptUntilTheEnd()
    let commands = [
      "jobs add 'Data engineer' --company Northwind --source referral --applied 2026-11-01",
      "jobs add SRE --company Acme --kind contract --deadline 2099-01-01",
      "jobs log 1 screen --on 2026-11-05 --note 'A call.'",
      "jobs log 1 interview --on 2099-12-03 --at 14:30 --with Kim --round panel",
      "jobs feedback 1 'Few numbers.' --from Kim --about evidence",
      "jobs contacts add Kim --role recruiter --reach kim@example.org --job 1",
      "jobs contacts spoke Kim --on 2026-01-02 --promised news",
      "jobs contacts add Lee", "jobs plan 'If I hear nothing by Friday, then I call Kim.'",
      "jobs letter 1 --kind thank-you --fill said=Yes. --fill strength=x --fill from=Ann >/dev/null",
      "stories add Queue --action 'I split it.' --competency ownership",
      "review report --for Kim --with jobs,stories --yes -o '\(home.file("kim.html"))'",
      "jobs posting 1 '\(checkout)/Tests/BankReadingTests/Postings/01-back-end-orders.txt'",
      "jobs posting 1 --add mentoring --strike ownership", "jobs next --later 1",
      "jobs log 2 note --note gone", "jobs log 2 --undo",
    ]
    for command in commands { try Run(shell: "rehearse " + command).home(home).expect() }
    return home
  }

  @Test(arguments: [
    ("jobs list --json", "jobs"), ("jobs show 1 --json", "jobs"), ("jobs funnel --json", "funnel"),
    ("jobs next --json", "next"), ("jobs contacts --json", "contacts"),
    ("data export - | tail -n 1", "job-search"), ("data export - | head -n 1", "stories"),
    ("data export - | sed -n 2p", "reports"), ("review reports --json", "reports"),
    ("stories list --json", "stories"), ("stories coverage --json", "coverage"),
    ("jobs posting 1 --json", "posting"), ("review words --json", "words"),
  ])
  func `what is written keeps to its schema`(command: String, schema: String) throws {
    let json = try Run(shell: "rehearse " + command).home(home).expect().output
    #expect(json.contains("rehearse.\(schema)/1"))
    // A key of the schema is a key of the program's.
    let others = ["{}", json.replacing("\"schema\"", with: "\"scheme\"")]
    let violations = try Schemas.violations(([json] + others).map { (schema, $0) })
    #expect(violations[0] == "")
    for (other, violations) in zip(others, violations.dropFirst()) {
      #expect(violations != "", "\(other)")
    }
  }

  @Test func `an empty record keeps to them too`() throws {
    let documents = try [
      "jobs": "list", "funnel": "funnel", "next": "next", "contacts": "contacts",
    ]
    .map { ($0.key, try Run(["jobs", $0.value, "--json"]).expect().output) }
    for (document, violations) in zip(documents, try Schemas.violations(documents)) {
      #expect(violations == "", "\(document)")
    }
  }

  @Test func `a search goes from machine to machine, and again changes nothing`() throws {
    let other = try TestHome()
    let file = home.file("all.jsonl")
    try Run(["data", "export", file]).home(home).expect()
    let taken = try Run(["data", "merge", file]).home(other).expect()
    #expect(taken.output.contains("Jobs: 2 new, 0 changed, 0 as before."))
    let again = try Run(["data", "merge", file]).home(other).expect()
    #expect(again.output.contains("Jobs: 0 new, 0 changed, 2 as before."))
    for words in [
      ["jobs", "list", "--json"], ["jobs", "contacts", "--json"], ["data", "export", "-"],
    ] {
      #expect(
        try Run(words).home(other).expect().output == Run(words).home(home).expect().output)
    }
    let check = try Run(["data", "check"]).home(other).result()
    #expect(check.output.contains("jobs: 2 jobs read whole"))
  }

  @Test func `a line with a day that is none names it, and nothing is taken`() throws {
    let other = try TestHome()
    let json = try Run(["data", "export", "-"]).home(home).expect().output
    let file = try other.write(json.replacing("2026-11-05", with: "2026-13-05"), to: "bad.jsonl")
    let result = try Run(["data", "merge", file]).home(other).expect(65)
    #expect(result.problems.contains("found `2026-13-05`, expected a day such as 2026-11-20"))
    #expect(
      try Run(["jobs", "list", "--csv"]).home(other).expect().output.split(separator: "\n").count
        == 1)
  }

  @Test func `a job that is removed is in no file of the store any more`() throws {
    try Run(["jobs", "remove", "1", "--yes"]).home(home).expect()
    let files = try FileManager.default.contentsOfDirectory(atPath: home.path)
    for name in files where name.hasPrefix("rehearse.sqlite") {
      let bytes = FileManager.default.contents(atPath: home.file(name)) ?? Data()
      #expect(bytes.range(of: Data("Few numbers.".utf8)) == nil, "\(name)")
    }
  }
}
