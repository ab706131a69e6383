package import TextBasics

/// How many applications came how far, and what that says.
package struct Funnel: Equatable, Sendable {
  /// The applications that have something in common.
  package struct Group: Equatable, Sendable {
    /// What they may have in common.
    package enum Aspect: String, CaseIterable, Codable, Sendable {
      case source
      case resume
      case kind
    }

    /// What it is.
    package var by: Aspect
    /// Its value, as it was first written.
    package var value: String
    /// Their steps.
    package var steps: [FunnelStep]

    /// Creates a group.
    package init(by aspect: Aspect, value: String, steps: [FunnelStep]) {
      by = aspect
      self.value = value
      self.steps = steps
    }
  }

  /// A group is shown, and compared, from so many applications on.
  package static let fewestInGroup = 5

  /// How many jobs there are, in whatever stage.
  package var jobs: Int
  /// All steps, in their order.
  package var steps: [FunnelStep]
  /// Groups of enough applications, where there are two at least; the largest of each aspect first.
  package var groups: [Group]

  /// Counts jobs as they were on a day.
  package init(_ jobs: [Job], today: Day) {
    let paths = jobs.map { StagePath($0, today: today) }
    self.jobs = jobs.count
    steps = Self.steps(paths)
    groups = Group.Aspect.allCases.flatMap { aspect in
      let groups = Self.members(jobs, by: aspect).map { value, places in
        Group(by: aspect, value: value, steps: Self.steps(places.map { paths[$0] }))
      }
      .filter { $0.applications.of >= Self.fewestInGroup }
      .sorted { ($1.applications.of, $0.value) < ($0.applications.of, $1.value) }
      return groups.count > 1 ? groups : []
    }
  }

  /// The places of the jobs that have the same value, whatever its case, each under the value as it was
  /// first written.
  private static func members(
    _ jobs: [Job], by aspect: Group.Aspect
  ) -> [(value: String, places: [Int])] {
    var members: [(value: String, places: [Int])] = []
    var known: [String: Int] = [:]
    for (place, job) in jobs.enumerated() {
      guard let value = job.value(of: aspect), !value.isEmpty else { continue }
      if let group = known[value] {
        members[group].places.append(place)
        continue
      }
      let key = JobBook.key(value)
      guard !key.isEmpty else { continue }
      let group = known[key] ?? members.count
      if group == members.count { members.append((value.trimmed, [])) }
      members[group].places.append(place)
      (known[key], known[value]) = (group, group)
    }
    return members
  }

  private static func steps(_ paths: [StagePath]) -> [FunnelStep] {
    FunnelStep.Name.allCases.map { name in
      var step = FunnelStep(name, Proportion(0, of: 0), waiting: 0)
      for path in paths {
        switch path.outcome(of: name) {
        case .reached:
          step.proportion.of += 1
          step.proportion.reached += 1
        case .missed: step.proportion.of += 1
        case .waiting: step.waiting += 1
        case .none: break
        }
      }
      return step
    }
  }
}

extension Funnel.Group {
  /// How many of its applications were answered.
  var applications: Proportion {
    steps.first { $0.name == .applications }?.proportion ?? Proportion(0, of: 0)
  }
}

extension Job {
  fileprivate func value(of aspect: Funnel.Group.Aspect) -> String? {
    switch aspect {
    case .source: source
    case .resume: resume
    case .kind: kind?.rawValue
    }
  }
}
