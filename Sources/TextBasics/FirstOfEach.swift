extension Sequence where Element: Hashable {
  /// The elements in their order, each where it first stands and nowhere else.
  package func firstOfEach() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
