import Segmentation
import Testing

private let language = LanguageProfile(
  code: "en", titles: ["dr", "st", "mr"], abbreviations: ["etc", "p.m"], openers: ["i", "the", "we"],
  openWords: ["the", "and", "a"])

private func sentences(_ text: String) throws -> [String] {
  let draft = Draft(text)
  return try Segmenter(language: language).segment(draft).sentences.map { draft.text($0.range) }
}

private struct Case: Sendable, CustomTestStringConvertible {
  let text: String
  let sentences: [String]
  var testDescription: String { text }

  init(_ text: String, _ sentences: String...) {
    self.text = text
    self.sentences = sentences
  }
}

@Suite struct SentenceTests {
  @Test(arguments: [
    Case("I lied. I am sorry.", "I lied.", "I am sorry."),
    Case(
      "I saw Dr. Lee and Mr. Roy on St. James St. yesterday.", "I saw Dr. Lee and Mr. Roy on St. James St. yesterday."),
    Case("I broke plates, cups, etc. I will pay.", "I broke plates, cups, etc.", "I will pay."),
    Case("I broke plates, cups, etc. Anna saw it.", "I broke plates, cups, etc. Anna saw it."),
    Case("im sorry\ni was wrong\ncan we talk", "im sorry", "i was wrong", "can we talk"),
    Case("im sorry. i was wrong. i know", "im sorry.", "i was wrong.", "i know"),
    Case("im so sorry 😔 i read your diary 🙏🏽", "im so sorry 😔", "i read your diary 🙏🏽"),
    Case("Dear Maya,\nI lied.\n\nYours,\nDan", "Dear Maya,", "I lied.", "Yours,", "Dan"),
    Case("", ""), Case("  \n\t\n ", ""), Case("...", ""), Case("😔", "😔"),
    Case("Sorry?! What?", "Sorry?!", "What?"),
    Case("- I lied\n- I hid it", "- I lied", "- I hid it"),
    Case("Windows line\r\nEnds here.\r\n\r\nNext.", "Windows line", "Ends here.", "Next."),
    Case("Old Mac line\rEnds here.", "Old Mac line", "Ends here."),
  ])
  private func cuts(_ example: Case) throws {
    #expect(try sentences(example.text) == example.sentences.filter { !$0.isEmpty })
  }

  @Test func joinsLinesThatWereWrapped() throws {
    let text = """
      I am writing because I owe you an apology
      for what I did at the meeting on Thursday
      evening. I spoke over you three times and
      then I left.
      """
    #expect(try sentences(text).count == 2)
  }

  @Test func keepsOneThoughtALine() throws {
    let text = "hey are you there\ni have been thinking about saturday all day\nim sorry i left\nthat was bad of me"
    #expect(try sentences(text).count == 4)
  }

  @Test func leavesOutWhatTheWriterDidNotWrite() throws {
    let text = """
      I lied to you.

      On Monday, Anna <a@b.example>
      wrote:
      > You always lie.

      ```
      sorry if
      ```
      See `sorry if` or https://example.org/sorry-if for more.
      --\u{20}
      Dan, sorry if
      """
    let found = try sentences(text)
    #expect(found == ["I lied to you.", "See `sorry if` or https://example.org/sorry-if for more."])
    let segments = try Segmenter(language: language).segment(Draft(text))
    let words = segments.words.map { String(decoding: segments.text[$0.range], as: UTF8.self) }
    #expect(!words.contains("sorry"))
  }

  @Test(arguments: [
    [UInt8]("I li".utf8) + [0xFF, 0xC3] + [UInt8]("ed. So\u{0}rry.".utf8), [0xEF, 0xBB, 0xBF, 0x49, 0x2E],
    [0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98],
  ])
  func keepsOffsetsOfAnyBytes(_ bytes: [UInt8]) throws {
    let segments = try Segmenter(language: language).segment(Draft(bytes: bytes))
    #expect(segments.text.count == bytes.count)
    for word in segments.words { #expect(word.end <= Int32(bytes.count) && word.start < word.end) }
    for (word, next) in zip(segments.words, segments.words.dropFirst()) { #expect(word.end <= next.start) }
  }

  @Test func findsTheFirstIllFormedByte() {
    #expect(Draft(bytes: [0x61, 0xC3, 0xA9, 0xFF]).firstIllFormedOffset == 3)
    #expect(Draft("é😔").firstIllFormedOffset == nil)
    #expect(Draft(bytes: [0xED, 0xA0, 0x80]).firstIllFormedOffset == 0)
  }
}
