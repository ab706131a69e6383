import Browser
import DebriefDocuments
import Foundation
import ReviewDocuments
import TestSupport
import Testing

private let axeFile = ProcessInfo.processInfo.environment["REHEARSE_AXE"]

/// What axe-core finds on the pages that hold drawings. It comes with none of Debian's packages, so its file is named:
/// `REHEARSE_AXE=…/axe.min.js`.
@Suite(
  .timed,
  .enabled(
    if: axeFile != nil, "axe-core is in no package of Debian's: name its file, REHEARSE_AXE=…")
) struct AxeTests {
  private static let pages: [(name: String, render: @Sendable () throws -> String)] = [
    ("report", { try ReportTests.all.get() }),
    ("young-report", { try ReportTests.document(about: PractisedSessions().sessions(3)) }),
    ("compare", { try ComparisonPage(ComparisonTests.full).render() }),
    ("shared", { try SharedRecordPage(SharedRecordTests.record()).render() }),
    ("prep", { try PrepPage(PrepTests.full).render() }),
    ("debrief", { try DebriefFormat.html.render(SamplePage.debrief()) }),
  ]

  @Test(arguments: [(360, 740), (820, 1180), (1440, 900)], Page.ColorScheme.allCases)
  func `nothing is found, and the contrast of no text is undecided`(
    size: (Int, Int), scheme: Page.ColorScheme
  ) throws {
    let axe = try String(contentsOfFile: try #require(axeFile), encoding: .utf8)
    let home = try TestHome()
    let browser = try Browser()
    defer { withExtendedLifetime(browser) {} }
    let page = try browser.newPage()
    for (name, render) in Self.pages {
      let path = try home.write(render(), to: "\(name).html")
      try page.setViewport(width: size.0, height: size.1, isPhone: size.0 < 500)
      try page.setMedia(.screen, scheme)
      try page.open(path)
      try page.evaluate(axe)
      for isOpen in [false, true] {
        if isOpen {
          // On a debrief all answers at once; and tables where they fit, since what is scrolled out of sight has no
          // colour that could be measured.
          try page.evaluate(
            "document.getElementById('whole')?.click();"
              + "if (innerWidth > 1000) {"
              + "document.querySelectorAll('details').forEach((part) => part.open = true);"
              + "document.querySelectorAll('.scroll').forEach("
              + "(part) => { part.style = 'max-height: none; width: max-content; overflow: visible' }); }"
          )
        }
        let found = try page.evaluate(
          """
          axe.run().then((result) => [
            ...result.violations,
            ...result.incomplete.filter((rule) => rule.id == 'color-contrast'),
          ].flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary}`)))
          """)
        #expect(found == [], "\(name), \(isOpen ? "with all that opens" : "as it opens")")
      }
    }
  }
}
