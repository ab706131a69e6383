/// Which folder of a target names what another one declares.
///
/// Counted are names of types, of functions outside of types, and of members that a folder adds to types
/// it does not declare, where nothing else in the target is called the same. That suffices to find every
/// circle: a value whose type is not named came from something that is.
struct FolderGraph {
  /// A place where code of one folder names something of another.
  struct Link {
    let from: String
    let to: String
    let name: String
    /// The path and the line.
    let place: String
  }

  /// The first link of each pair of folders.
  private var links: [String: [String: Link]] = [:]

  /// Draws the graph of one target; the names are those of all.
  init(of target: String, in files: [SourceNames]) {
    let names = Names(of: target, in: files)
    for file in files where file.target == target {
      for use in file.uses {
        guard let folder = names.folder(of: use, in: file), folder != file.folder,
          links[file.folder]?[folder] == nil
        else { continue }
        links[file.folder, default: [:]][folder] = Link(
          from: file.folder, to: folder, name: use.name, place: "\(file.path):\(use.line)")
      }
    }
  }

  /// Every link, in the order of the folders.
  var all: [Link] {
    links.values.flatMap(\.values).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// For each set of folders that reach each other, the shortest way from one of them back to it.
  var circles: [[Link]] {
    var circles: [[Link]] = []
    var left = Set(links.keys)
    while let start = left.min() {
      left.remove(start)
      let together = reachable(from: start).filter { reachable(from: $0).contains(start) }
      left.subtract(together)
      let ways = together.sorted().compactMap { shortestWay(from: $0) }
      if let shortest = ways.min(by: { $0.count < $1.count }) { circles.append(shortest) }
    }
    return circles
  }

  private func reachable(from start: String) -> Set<String> {
    var found: Set<String> = []
    var next = [start]
    while let folder = next.popLast() {
      for target in links[folder, default: [:]].keys where found.insert(target).inserted {
        next.append(target)
      }
    }
    return found
  }

  private func shortestWay(from start: String) -> [Link]? {
    var ways: [[Link]] = (links[start] ?? [:]).values.sorted { $0.to < $1.to }.map { [$0] }
    var seen: Set<String> = []
    while !ways.isEmpty {
      if let circle = ways.first(where: { $0.last?.to == start }) { return circle }
      ways = ways.flatMap { way in
        (links[way.last?.to ?? ""] ?? [:]).values.sorted { $0.to < $1.to }
          .filter { seen.insert($0.to).inserted }.map { way + [$0] }
      }
    }
    return nil
  }
}

/// Which folder of a target a name belongs to.
private struct Names {
  private var types: [String: Set<String>] = [:]
  private var nested: [String: Set<String>] = [:]
  private var globals: [String: Set<String>] = [:]
  /// Where members of that name are declared, in whatever type of whatever target.
  private var members: [String: Set<Home>] = [:]
  /// The folders of this target that declare a member of that name, by its type.
  private var owners: [String: [String: Set<String>]] = [:]
  /// The names of members that a folder adds to a type it does not declare.
  private var added: Set<String> = []

  private struct Home: Hashable {
    let target: String
    let folder: String
  }

  init(of target: String, in files: [SourceNames]) {
    let own = files.filter { $0.target == target }
    for file in own {
      for name in file.types { types[name, default: []].insert(file.folder) }
      for name in file.globals { globals[name, default: []].insert(file.folder) }
      nested.merge(file.nested) { $0.union($1) }
    }
    for file in files {
      for member in file.members {
        members[member.name, default: []].insert(Home(target: file.target, folder: file.folder))
      }
    }
    for file in own {
      for member in file.members {
        owners[member.name, default: [:]][member.type, default: []].insert(file.folder)
        if member.isAdded, types[member.type]?.contains(file.folder) != true {
          added.insert(member.name)
        }
      }
    }
  }

  /// The folder that declares what is used in a file; nil where that is not certain.
  func folder(of use: SourceNames.Use, in file: SourceNames) -> String? {
    if use.isMember {
      return added.contains(use.name) ? members[use.name]?.only?.folder : nil
    }
    guard !file.locals.contains(use.name) else { return nil }
    // Within a type its members need no dot.
    if let byType = owners[use.name], let around = use.around.last(where: { byType[$0] != nil }) {
      return byType[around]?.only
    }
    guard !use.around.contains(where: { nested[$0]?.contains(use.name) ?? false }) else {
      return nil
    }
    return (types[use.name] ?? (use.isCall ? globals[use.name] : nil))?.only
  }
}

extension Set {
  /// The element where there is but one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
