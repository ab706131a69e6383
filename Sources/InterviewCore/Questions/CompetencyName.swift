extension String {
  /// A competency as people read it: `api-design` is `API design`; what is no id of words joined by hyphens
  /// stays as it is.
  package var competencyName: String {
    let isID =
      !isEmpty && utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard isID else { return self }
    let words = split(separator: "-").map { writtenOtherwise[String($0)] ?? String($0) }
    let name = words.joined(separator: " ").replacing("front end", with: "front-end")
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}

/// Words that are written with capitals.
private let writtenOtherwise = [
  "ai": "AI", "api": "API", "css": "CSS", "html": "HTML", "http": "HTTP",
  "javascript": "JavaScript",
  "sql": "SQL", "ui": "UI", "url": "URL", "ux": "UX",
]
