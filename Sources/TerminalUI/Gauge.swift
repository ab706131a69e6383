/// A share of something as a bar of fixed length.
package enum Gauge {
  /// A bar of so many columns, filled by the share; more than the whole ends in a mark.
  ///
  /// Without blocks it is made of ASCII: `[####----]`, two columns of them its ends.
  package static func text(_ share: Double, columns: Int, blocks: Bool) -> String {
    let inner = max(1, blocks ? columns : columns - 2)
    let bounded = share.isFinite ? max(0, min(share, 1)) : 0
    let filled = min(inner, Int((bounded * Double(inner)).rounded()))
    let isOver = share.isFinite && share > 1
    let full = String(repeating: blocks ? "█" : "#", count: isOver ? inner - 1 : filled)
    let rest =
      isOver ? (blocks ? "▶" : ">") : String(repeating: blocks ? "░" : "-", count: inner - filled)
    return blocks ? full + rest : "[" + full + rest + "]"
  }
}
