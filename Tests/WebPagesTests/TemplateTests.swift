import TestSupport
import Testing
import WebPages

/// Templates of pages and letters: the part of the Mustache language that they are written in.
@Suite(.timed) struct TemplateTests {
  private func rendered(_ template: String, _ values: PageTemplate.Values) throws -> String {
    try PageTemplate(template).render(values)
  }

  @Test(arguments: [
    ("{{a}}", "&lt;b&gt;"), ("{{ a }}", "&lt;b&gt;"), ("{{{a}}}", "<b>"), ("{{{ a }}}", "<b>"),
    ("{{& a}}", "<b>"),
    ("<{{nobody}}>", "<>"), ("{a} }} {", "{a} }} {"), ("ü{{a}}ü", "ü&lt;b&gt;ü"), ("", ""),
  ])
  func `a hole is filled, escaped unless it has three braces`(
    template: String, page: String
  ) throws {
    #expect(try rendered(template, ["a": "<b>"]) == page)
  }

  @Test(arguments: [
    ("{{#yes}}1{{/yes}}{{^yes}}2{{/yes}}", "1"), ("{{#no}}1{{/no}}{{^no}}2{{/no}}", "2"),
    ("{{#nobody}}1{{/nobody}}{{^nobody}}2{{/nobody}}", "2"),
    ("{{#none}}1{{/none}}{{^none}}2{{/none}}", "2"), ("{{#empty}}1{{/empty}}", ""),
    ("{{#text}}<{{.}}>{{/text}}", "<t>"), ("{{#list}}<{{.}}>{{/list}}", "<a><b>"),
    ("{{#groups}}{{n}}{{text}} {{/groups}}", "1t 2own "),
    ("{{#missing}}1{{/missing}}{{^missing}}2{{/missing}}", "2"),
    ("{{#groups}}{{#yes}}{{n}}{{/yes}}{{/groups}}", "12"),
  ])
  func `a section is shown for what there is, an inverted one where there is nothing`(
    template: String, page: String
  ) throws {
    let groups: [PageTemplate.Values] = [["n": "1"], ["n": "2", "text": "own"]]
    let missing: String? = nil
    let values: PageTemplate.Values = [
      "yes": true, "no": false, "none": [String](), "empty": "", "text": "t", "list": ["a", "b"],
      "groups": groups, "missing": missing,
    ]
    #expect(try rendered(template, values) == page)
  }

  @Test(arguments: [
    ("a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\nb\nc\n"), ("a\n  {{! why }}  \nb", "a\nb"),
    ("{{#yes}} b {{/yes}}\n", " b \n"), ("  {{a}}  \n", "  A  \n"), ("a {{! why }}\nb", "a \nb"),
    ("{{#yes}}\r\nb\r\n{{/yes}}\r\n", "b\r\n"), ("{{#yes}}{{/yes}} \nb", " \nb"),
  ])
  func `a tag alone on its line leaves no line behind`(template: String, page: String) throws {
    #expect(try rendered(template, ["yes": true, "a": "A"]) == page)
  }

  @Test func `what is included knows the values where it stands`() throws {
    let template = try PageTemplate(
      "{{#list}}\n{{>item}}\n{{/list}}\n", including: ["item": "{{n}}: {{whose}}\n"])
    let list: [PageTemplate.Values] = [["n": "1"], ["n": "2"]]
    #expect(template.render(["list": list, "whose": "mine"]) == "1: mine\n2: mine\n")
  }

  @Test(arguments: [
    ("a\n{{b", TemplateProblem.openTag(line: 2)), ("{{{b}} }", .openTag(line: 1)),
    ("a\n{{#b}}\n{{#c}}{{/c}}\n", .openSection(name: "b", line: 2)),
    ("{{/b}}", .strayEnd(name: "b", line: 1)),
    ("{{#a}}\n{{#b}}\n{{/a}}", .strayEnd(name: "a", line: 3)),
    (String(repeating: "{{#a}}\n", count: 10_000), .tooDeep(line: 51)),
  ])
  func `a template that cannot be read says where`(template: String, problem: TemplateProblem) {
    #expect(throws: problem) { try PageTemplate(template) }
  }

  @Test func `a letter is not escaped`() throws {
    #expect(try TextTemplate("Dear {{to}},").render(["to": "O'Hara & Co"]) == "Dear O'Hara & Co,")
  }
}
