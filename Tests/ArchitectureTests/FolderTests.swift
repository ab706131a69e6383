import Foundation
import TestSupport
import Testing

@Suite(.timed) struct FolderTests {
  @Test func `the folders of a target point one way`() throws {
    let files = try SourceNames.all.get()
    for target in Set(files.map(\.target)).sorted() {
      for circle in FolderGraph(of: target, in: files).circles {
        Issue.record("\(target): \(circle.described): move what one of them needs further down")
      }
    }
  }

  @Test func `the map names the folders from the bottom up`() throws {
    let files = try SourceNames.all.get()
    let map = try String(
      contentsOf: SourceTree.root.appending(path: "Sources/README.md"), encoding: .utf8)
    let targets = try SourceTree.targets()
    let orders = Self.orders(in: map).filter { targets.contains($0.target) }
    #expect(orders.count > 1)
    for (target, folders) in orders {
      let lying = Set(files.filter { $0.target == target }.map(\.folder))
      #expect(Set(folders) == lying, "Sources/README.md: the folders of \(target)")
      for link in FolderGraph(of: target, in: files).all {
        let places = [link.from, link.to].compactMap(folders.firstIndex)
        #expect(
          places.count == 2 && places[1] < places[0],
          "Sources/README.md: \(link.to) lies below \(link.from), by \(link.place)")
      }
    }
  }

  /// The folders of targets, as a line such as ``- Target: `One` · `Two` `` names them.
  private static func orders(in map: String) -> [(target: String, folders: [String])] {
    map.replacing("\n  ", with: " ").split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ": ", maxSplits: 1)
      guard parts.count == 2, parts[0].hasPrefix("- "), parts[1].hasPrefix("`") else { return nil }
      let folders = parts[1].split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
      return (String(parts[0].dropFirst(2)), folders)
    }
  }

  private func links(_ texts: KeyValuePairs<String, String>) -> [String] {
    FolderGraph(of: "T", in: files(texts)).all.map {
      "\($0.from) → \($0.to): \($0.name) at \($0.place)"
    }
  }

  private func files(_ texts: KeyValuePairs<String, String>) -> [SourceNames] {
    texts.map { SourceNames(SourceFile(path: "Sources/\($0.key).swift", text: $0.value)) }
  }

  @Test(arguments: [
    ("struct Deck {}", "let deck: [Deck?] = []"),
    ("enum Deck { static let all = 1 }", "func f() { g(Deck.all) }"),
    ("protocol Deck {}", "struct One: Deck {}"),
    ("typealias Deck = Int", "extension Deck {}"),
    ("func Deck() {}", "func f() { \"\\(Deck())\" }"),
    ("extension String { var Deck: Int { 1 } }", "let length = text.Deck"),
    ("extension [Int] { static func Deck() {} }", "f(.Deck())"),
    ("extension Sequence { func Deck() {} }", "let all = lists.map { $0.Deck() }"),
    ("extension App { func Deck() {} }", "extension App { func show() { Deck() } }"),
    ("struct Deck {}", "struct Box { enum Deck {} }\nlet deck: Deck"),
  ])
  func `sees what a folder names of another`(declared: String, used: String) {
    let line = used.split(separator: "\n").count
    #expect(
      links(["T/A/One": declared, "T/B/Two": used]) == [
        "B → A: Deck at Sources/T/B/Two.swift:\(line)"
      ])
  }

  @Test(arguments: [
    ("struct Deck {}", "// Deck\nlet text = \"Deck\""),
    ("private struct Deck {}", "let deck: Deck"),
    ("struct Box { struct Deck {} }", "let deck: Deck"),
    ("struct Deck {}", "struct Box { enum Deck {}; let deck: Deck }"),
    ("struct Deck {}", "struct Box<Value> { let deck: Other.Deck }"),
    (
      "struct Deck {}", "extension Box { enum Deck {} }\nextension Box { var deck: Deck { .none } }"
    ),
    ("func Deck() {}", "func f(Deck: Int) { g(Deck: Deck) }"),
    ("func Deck() {}", "let deck = x.Deck()"),
    ("struct Card { var Deck: Int }", "let deck = card.Deck"),
    ("extension String { private var Deck: Int { 1 } }", "let deck = text.Deck"),
    ("extension App { func Deck() {} }", "extension App { func f() { let Deck = g; Deck() } }"),
    ("extension App { func Deck() {} }", "extension Other { func f() { Deck() } }"),
    ("extension App { func Deck() {} }", "struct Other { var Deck: Int }; let all = one.Deck"),
  ])
  func `sees nothing where a name is another's`(declared: String, used: String) {
    #expect(links(["T/A/One": declared, "T/B/Two": used]) == [])
  }

  @Test func `leaves other targets, and a folder's own names, alone`() {
    #expect(links(["U/A/One": "struct Deck {}", "T/B/Two": "let deck: Deck"]) == [])
    #expect(links(["T/A/One": "struct Deck {}", "T/A/Two": "let deck: Deck"]) == [])
    #expect(
      links([
        "U/C/One": "struct Card { var deck: Int }", "T/A/One": "extension App { func deck() {} }",
        "T/B/Two": "let deck = card.deck",
      ]) == [])
  }

  @Test func `counts the files beside the folders as one, and a folder in a folder for itself`() {
    #expect(
      links(["T/One": "struct A {}", "T/B/C/Two": "let a: A; let b: B", "T/B/One": "struct B {}"])
        == [
          "B/C → B: B at Sources/T/B/C/Two.swift:1", "B/C → T: A at Sources/T/B/C/Two.swift:1",
        ])
  }

  @Test func `tells the shortest circle with a place for each of its steps`() throws {
    let circles = FolderGraph(
      of: "T",
      in: files([
        "T/A/One": "struct A { var b: B }", "T/B/Two": "struct B {}\nlet c: C",
        "T/C/Three": "struct C {}\nlet d: D", "T/D/Four": "struct D {}\n\nlet a: A\nlet c: C",
        "T/E/Five": "let a: A",
      ])
    ).circles
    #expect(
      circles.map(\.described) == [
        """
        C → D (Sources/T/C/Three.swift:2 names `D`), D → C (Sources/T/D/Four.swift:4 names `C`)
        """
      ])
  }

  @Test func `finds no circle where there is none, and each where there are several`() {
    #expect(
      FolderGraph(of: "T", in: files(["T/A/One": "struct A {}", "T/B/Two": "let a: A"]))
        .circles.isEmpty)
    #expect(
      FolderGraph(
        of: "T",
        in: files([
          "T/A/1": "struct A {}; let b: B", "T/B/2": "struct B {}; let a: A",
          "T/C/3": "struct C {}; let d: D; let a: A", "T/D/4": "struct D {}; let c: C",
        ])
      ).circles.map(\.count) == [2, 2])
  }
}

extension [FolderGraph.Link] {
  /// The steps of a circle, each with its place.
  fileprivate var described: String {
    map { "\($0.from) → \($0.to) (\($0.place) names `\($0.name)`)" }.joined(separator: ", ")
  }
}
