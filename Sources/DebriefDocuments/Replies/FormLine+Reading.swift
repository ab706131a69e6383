extension FormLine {
  /// Finds a form line at the start of a line of a reply, behind any quotation and list marks.
  ///
  /// - Returns: What it asks for and what stands behind the colon, without white space around it; nil
  ///   where the line is none of the form's.
  package static func read(_ line: String) -> (line: FormLine, value: String)? {
    guard let zone = ReplyScan(MailLine.lines(of: line)).zones.first else { return nil }
    return (zone.line, zone.value)
  }
}
