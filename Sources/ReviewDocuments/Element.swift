import WebPages

/// An element of a plot; whatever is put into it is escaped when it is written.
///
/// Places are percentages of the width, so that a plot is as wide as its column while its texts and
/// dots keep their size.
struct Element {
  private let name: String
  private let attributes: [(name: String, value: String)]
  private let content: [Element]
  private let text: String?

  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String? = nil,
    _ content: [Element] = []
  ) {
    self.name = name
    self.attributes = attributes.map { (name: $0.key, value: $0.value) }
    self.text = text
    self.content = content
  }

  /// The element as it stands in a page.
  var html: String {
    let attributes = attributes.map { " \($0.name)=\"\($0.value.escapedForHTML)\"" }.joined()
    let inside = (text?.escapedForHTML ?? "") + content.map(\.html).joined()
    return "<\(name)\(attributes)>\(inside)</\(name)>"
  }
}

extension Element {
  /// A drawing as wide as its column, or as wide as is said.
  static func drawing(
    _ style: String, width: String = "100%", height: Int, _ content: [Element]
  ) -> Element {
    Element(
      "svg",
      [
        "class": style, "width": width, "height": "\(height)", "aria-hidden": "true",
        "focusable": "false",
      ], content)
  }

  /// Drawings that are read out as one picture.
  static func picture(_ style: String, _ words: String, _ drawings: [Element]) -> Element {
    Element("div", ["class": style, "role": "img", "aria-label": words], drawings)
  }

  /// A straight line.
  static func line(_ style: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double)
    -> Element
  {
    Element(
      "line",
      ["class": style, "x1": percent(x1), "y1": number(y1), "x2": percent(x2), "y2": number(y2)])
  }

  /// A dot with a radius, and what is shown when somebody points at it.
  static func dot(
    _ style: String, _ x: Double, _ y: Double, radius: Double, title: String? = nil
  ) -> Element {
    Element(
      "circle",
      ["class": style, "cx": percent(x), "cy": number(y), "r": number(radius)],
      title.map { [Element("title", text: $0)] } ?? [])
  }

  /// How large the dots are of which there are so many beside each other.
  static func dotRadius(_ count: Int) -> Double { count > 24 ? 3 : 4.5 }

  /// A box that is so many per cent wide.
  static func box(
    _ style: String, _ x: Double, _ y: Double, width: Double, height: Double,
    title: String? = nil
  ) -> Element {
    Element(
      "rect",
      [
        "class": style, "x": percent(x), "y": number(y), "width": percent(width),
        "height": number(max(0, height)),
      ], title.map { [Element("title", text: $0)] } ?? [])
  }

  /// Words; `anchor` is which end of them stands at the place: start, middle or end.
  static func words(
    _ style: String, _ x: Double, _ y: Double, anchor: String = "middle", _ text: String
  ) -> Element {
    Element(
      "text", ["class": style, "x": percent(x), "y": number(y), "text-anchor": anchor],
      text: text)
  }

  /// The middle of half of the sessions, as a line with its figure beside it; high up, below it.
  static func half(
    from start: Double, to end: Double, _ y: Double, _ value: Double
  ) -> [Element] {
    [
      .line("half", start, y, end, y),
      .words("half-label", (start + end) / 2, y < 26 ? y + 20 : y - 8, Figure.one(value)),
    ]
  }

  private static func percent(_ value: Double) -> String { number(value) + "%" }

  /// A number with two decimals at most.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((max(-1e9, min(value, 1e9)) * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(decimals)"
  }
}
