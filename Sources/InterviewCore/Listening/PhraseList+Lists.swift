/// Made by hand from how people close a story, count, speak for a group, hedge and come to the point; not
/// tuned on any set of answers.
extension PhraseList {
  /// What tells how a story ended.
  static let results = PhraseList(
    """
    result, results, resulted, outcome, outcomes, in the end, at the end, by the end, end up, ended up
    eventually, finally, ultimately, led to, leads to, so that, as a consequence, consequently
    since then, afterwards, after that, from then on, to this day, turned out, paid off, came of it
    increas*, decreas*, reduc*, improv*, dropped, fell, rose, grew, doubled, halved, tripled, cut, saved
    shipped, launched, released, delivered, deployed, finished, completed, closed, signed, won, lost
    succeeded, failed, worked, solved, fixed, resolved, avoided, prevented, achieved, reached, met
    adopted, approved, accepted, promoted, agreed, learned, learnt, still use, still uses, is now, are now
    went live, on time, went down, went up, went from
    """)
  /// Numbers that are written out.
  static let numbers = PhraseList(
    """
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen
    sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
    hundred, hundreds, thousand, thousands, million, millions, billion, billions, dozen, dozens
    half, halved, third, quarter, twice, double, doubled, triple, tripled, percent, per cent
    """)
  /// What speaks for a group.
  static let group = PhraseList(
    "we, we'd, we'll, we're, we've, us, our, ours, ourselves, the team")
  /// What speaks for oneself.
  static let speaker = PhraseList("i, i'd, i'll, i'm, i've, me, my, mine, myself, im, ive")
  /// What takes back a little of what is said.
  static let hedges = PhraseList(
    """
    maybe, perhaps, possibly, probably, somehow, somewhat, sort of, kind of, i guess, i suppose
    i'm not sure, not sure, not really sure, more or less, or something, or whatever, i don't know
    i would say, i think maybe, a little bit, might have, could have been, hopefully, presumably
    """)
  /// What announces the point.
  static let points = PhraseList(
    """
    in short, to sum up, in summary, in conclusion, to conclude, bottom line, the point is
    my point is, my answer is, the answer is, the short answer, so i would, so i'd, so yes, so no
    long story short, what i'm saying is, what i'm trying to say, all in all
    """)
}
