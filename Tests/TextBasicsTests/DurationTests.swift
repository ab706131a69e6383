import TestSupport
import Testing
import TextBasics

@Suite(.timed) struct DurationTests {
  @Test(arguments: [
    (0, "0:00"), (0.499, "0:00"), (0.5, "0:01"), (59.4, "0:59"), (59.5, "1:00"), (60, "1:00"),
    (96.7, "1:37"), (3599, "59:59"), (3599.5, "1:00:00"), (3725, "1:02:05"), (4000, "1:06:40"),
    (-5, "0:00"), (1e300, "99:59:59"), (.nan, "0:00"), (.infinity, "0:00"),
  ])
  func `seconds as a clock shows them, to the nearest`(seconds: Double, text: String) {
    #expect(clockText(seconds) == text)
  }

  @Test(arguments: [(5, "5 s"), (60, "1 min"), (90, "1 min 30 s"), (180, "3 min")])
  func `a time asked for, in words`(seconds: Int, text: String) {
    #expect(budgetText(seconds) == text)
  }

  @Test(arguments: [
    (0, "0 min"), (20, "less than a minute"), (30, "1 min"), (1500, "25 min"), (3600, "1 h"),
    (11_100, "3 h 5 min"), (.nan, "0 min"), (-60, "0 min"),
  ])
  func `a long time in words`(seconds: Double, text: String) {
    #expect(durationText(seconds) == text)
  }

  @Test(arguments: [
    (0.4, "no time"), (1, "one second"), (59.6, "one minute"), (70, "one minute and ten seconds"),
    (180, "three minutes"), (1_421, "twenty-three minutes and forty-one seconds"),
    (3_661, "one hour, one minute and one second"), (.nan, "no time"),
  ])
  func `a time as somebody would say it`(seconds: Double, text: String) {
    #expect(spokenTime(seconds) == text)
  }
}
