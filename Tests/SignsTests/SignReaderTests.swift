import Segmentation
import TestSupport
import Testing

@testable import Signs

@Suite struct SignReaderTests {
  private func keys(_ text: String, sentence: Int = 0) throws -> Set<UInt32> {
    let segments = try Segmenter(language: builtinAnalyzer.profile).segment(Draft(text))
    var reader = SignReader()
    var keys: Set<UInt32> = []
    reader.read(sentence, of: segments) { keys.insert($0.key) }
    return keys
  }

  @Test(arguments: [
    ("Don't do that.", "dont do that."), ("DON’T DO THAT.", "don't do that."),
    ("It was 7 pounds.", "It was 1,200 pounds."),
  ])
  func sameSigns(_ left: String, _ right: String) throws {
    #expect(try keys(left) == keys(right))
  }

  @Test(arguments: [
    ("You hurt me.", "Me hurt you."), ("I did it.", "I did it?"), ("I did it.", "I did it. So there."),
  ])
  func otherSigns(_ left: String, _ right: String) throws {
    #expect(try keys(left) != keys(right))
  }

  @Test(arguments: [("forgetting", "forgett"), ("lies", "lie"), ("was", "was"), ("bed", "bed"), ("kindly", "kind")])
  func cutsEndings(_ word: String, _ stem: String) {
    var word = word
    let length = word.withUTF8 { Stem.length(of: $0) }
    #expect(String(word.prefix(length)) == stem)
  }

  @Test func tellsTheWordsOfASign() throws {
    let segments = try Segmenter(language: builtinAnalyzer.profile).segment(Draft("I lied, Ann."))
    var reader = SignReader()
    var places: Set<Range<Int>> = []
    reader.read(0, of: segments) { places.insert($0.words) }
    #expect(places.contains(0..<1))
    #expect(places.contains(0..<2))
    #expect(places.contains(0..<3))
    #expect(places.allSatisfy { $0.isEmpty || $0.upperBound <= segments.words.count })
  }

  @Test func aLongSentenceIsReadUpToItsLimit() throws {
    let word = "word "
    let long = try keys(String(repeating: word, count: SignReader.longestSentence) + "end.")
    let longer = try keys(String(repeating: word, count: SignReader.longestSentence * 2) + "other.")
    #expect(long == longer)
  }

  @Test func bytesThatAreNoWeightsAreRefused() throws {
    #expect(SignWeights(encoded: []) == nil)
    #expect(SignWeights(encoded: Array(repeating: 7, count: 4096)) == nil)
    let sound = try Repository.bytes("Lexicons/en.signs")
    #expect(SignWeights(encoded: sound) != nil)
    #expect(SignWeights(encoded: sound.dropLast()) == nil)
  }
}
