/// Fills the holes of a template, looking each name up in the innermost group that has it.
struct TemplateRendering {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private var groups: [[String: any TemplateValue]]
  private var current: Filling
  private let partials: [String: [TemplatePart]]
  private let isEscaping: Bool

  init(
    _ values: [String: any TemplateValue], partials: [String: [TemplatePart]] = [:],
    isEscaping: Bool
  ) {
    groups = [values]
    current = .group(values)
    self.partials = partials
    self.isEscaping = isEscaping
  }

  mutating func write(_ parts: [TemplatePart]) {
    for part in parts { write(part) }
  }

  private mutating func write(_ part: TemplatePart) {
    switch part {
    case .text(let text): bytes += text
    case .hole(let name, let isEscaped):
      guard case .text(let text)? = filling(of: name) else { return }
      bytes += (isEscaped && isEscaping ? text.escapedForHTML : text).utf8
    case .section(let name, let isInverted, let parts):
      let filling = filling(of: name) ?? .flag(false)
      if isInverted {
        if !filling.isShown { write(parts) }
      } else if case .list(let items) = filling {
        for item in items { write(parts, of: item.filling) }
      } else if filling.isShown {
        write(parts, of: filling)
      }
    case .partial(let name): write(partials[name] ?? [])
    }
  }

  private mutating func write(_ parts: [TemplatePart], of filling: Filling) {
    let outer = current
    current = filling
    if case .group(let values) = filling {
      groups.append(values)
      write(parts)
      groups.removeLast()
    } else {
      write(parts)
    }
    current = outer
  }

  private func filling(of name: String) -> Filling? {
    if name == "." { return current }
    for group in groups.reversed() {
      if let value = group[name] { return value.filling }
    }
    return nil
  }
}
