import Browser
import DebriefDocuments
import Foundation
import TestSupport

/// A friend's page in a browser of its own.
struct FriendsPage {
  let home: TestHome
  let browser: Browser
  let page: Page

  init() throws {
    home = try TestHome()
    browser = try Browser()
    page = try browser.newPage()
  }

  var path: String { home.file("debrief.html") }

  /// Writes a debrief as a page and opens it.
  func open(_ debrief: Debrief = SamplePage.debrief()) throws {
    try Data(DebriefFormat.html.render(debrief).utf8).write(to: URL(filePath: path))
    try page.open(path)
  }

  /// Shows all answers on one page.
  func showAll() throws { try page.evaluate("whole.click()") }

  /// Goes on with the button that leads on.
  func next() throws {
    let before = try page.evaluate("location.hash")
    try page.evaluate("(document.querySelector('.current').id === 'start' ? begin : next).click()")
    try page.wait(for: "location.hash !== \(before.source)")
    try page.wait(for: "document.querySelector('.current').id === location.hash.slice(1)")
  }

  /// Chooses and writes everything that can be, by setting the controls.
  func fillIn(comment: String = "clear") throws {
    try page.evaluate(
      """
      for (const fieldset of form.querySelectorAll("fieldset[data-turn]")) {
        form.elements[fieldset.id].value = "4";
        form.elements[fieldset.id + ".comment"].value = \(JSONValue.text(comment).source);
      }
      for (const one of form.querySelectorAll(".reaction textarea"))
        one.value = \(JSONValue.text(comment).source);
      for (const name of ["worked", "workOn", "tryNext"])
        form.elements[name].value = \(JSONValue.text(comment).source);
      form.elements.saw.value = "live";
      form.elements.decision.value = "strong-yes";
      form.dispatchEvent(new Event("input", { bubbles: true }));
      """)
  }

  func text(of id: String) throws -> String {
    try page.evaluate("document.getElementById(\"\(id)\").innerText").text ?? ""
  }

  /// The file that was saved, as JSON.
  func saved(_ name: String) throws -> JSONValue {
    try JSONValue(String(contentsOf: URL(filePath: home.file(name)), encoding: .utf8))
  }
}
