import CYaml

/// One step of libyaml through a text, copied out of its memory.
struct YAMLEvent {
  /// What was met.
  var kind: Kind
  /// Where it starts, its anchor and tag included.
  var mark: SourceMark
  /// Whether an anchor stands before it.
  var isAnchored = false
  /// Whether a tag stands before it.
  var isTagged = false
  /// Where it stands in the text, in Unicode scalars from 0; the end of what is written in lines tells nothing.
  var range: Range<Int>
  /// Whether it begins a list or a mapping in brackets.
  var isFlow = false

  /// What libyaml tells of.
  enum Kind {
    case documentStart
    case scalar(String, Node.Style)
    case alias(name: String)
    case sequenceStart
    case mappingStart
    /// The end of the innermost list, mapping or document.
    case end
    case streamStart
    case streamEnd
  }
}

/// Reads the events of a text with libyaml.
final class EventReader {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let isReady: Bool

  /// Starts at the first of the bytes, which must be valid UTF-8 and outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after an error or the end of the stream there is none to ask for.
  ///
  /// - Throws: what libyaml says where it gives up.
  func next() throws(SyntaxError) -> YAMLEvent {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else {
      throw SyntaxError(parser.pointee)
    }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    mark = SourceMark(event.start_mark)
    range = event.start_mark.index..<max(event.start_mark.index, event.end_mark.index)
    switch event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_ALIAS_EVENT:
      kind = .alias(name: event.data.alias.anchor.map { String(cString: $0) } ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(
        String(decoding: text, as: UTF8.self),
        scalar.style == YAML_PLAIN_SCALAR_STYLE ? .plain : .quoted)
      isAnchored = scalar.anchor != nil
      isTagged = scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      isAnchored = event.data.sequence_start.anchor != nil
      isTagged = event.data.sequence_start.tag != nil
      isFlow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      isAnchored = event.data.mapping_start.anchor != nil
      isTagged = event.data.mapping_start.tag != nil
      isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_DOCUMENT_END_EVENT: kind = .end
    default: kind = .streamEnd
    }
  }
}

extension SourceMark {
  /// libyaml counts from 0.
  init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}
