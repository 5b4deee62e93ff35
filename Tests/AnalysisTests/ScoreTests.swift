import ApologyAnalysis
import Testing
import TestSupport

@Suite struct ScoreTests {
  private func score(_ text: String) throws -> Int {
    try #require(try builtinAnalyzer.analyze(Draft(text)).score)
  }

  /// Each draft is better than the one before it.
  @Test func ranksWhatAddsUp() throws {
    let drafts = [
      "I'm sorry if you were upset.",
      "I'm sorry.",
      "I'm sorry. I read your diary on Sunday.",
      "I'm sorry. I read your diary on Sunday. It was wrong, and it was my fault.",
      "I'm sorry. I read your diary on Sunday. It was wrong, and it was my fault. I have put a lock on the drawer and you have both keys.",
    ]
    let scores = try drafts.map(score)
    for (lower, higher) in zip(scores, scores.dropFirst()) { #expect(lower < higher, "\(scores)") }
  }

  private static let sentences = [
    "I'm sorry.", "I read your diary on Sunday.", "It was my fault.", "You have every right to be angry.",
    "I have put a lock on the drawer.", "From now on I will knock.", "Take all the time you need.",
    "The weather was fine.",
  ]
  private static let faults = [
    "It was only a joke.", "You made me do it.", "You're overreacting.", "Mistakes were made.",
    "Fine, I'm sorry, happy now?", "You have to forgive me today.", "I'm the worst person alive.",
    "It was never my intention to hurt you.",
  ]

  @Test(arguments: faults) func addingAFaultNeverRaises(_ fault: String) throws {
    for count in 2...Self.sentences.count {
      let draft = Self.sentences[..<count].joined(separator: " ")
      #expect(try score(draft + " " + fault) <= score(draft), "\(count) \(fault)")
    }
  }

  @Test(arguments: sentences) func sayingItTwiceAddsNothing(_ sentence: String) throws {
    let draft = Self.sentences.joined(separator: " ")
    #expect(try score(draft + " " + sentence) == score(draft))
  }

  @Test func lengthAlonePaysNothing() throws {
    let draft = "I'm sorry. I read your diary on Sunday."
    let padding = String(repeating: " The weather was fine on that day in the garden.", count: 20)
    #expect(try score(draft + padding) <= score(draft))
  }

  @Test func bandsFollowScores() throws {
    for draft in [Self.sentences.joined(separator: " "), "I'm sorry if you were upset. It was only a joke."] {
      let report = try builtinAnalyzer.analyze(Draft(draft))
      let score = try #require(report.score)
      let band = try #require(report.band)
      #expect((1...5).contains(band))
      #expect((0...100).contains(score))
      #expect(report.reasons.count >= 1 && report.reasons.count <= 3)
    }
  }

  @Test func suspendsTheScoreWhereCareIsNeeded() throws {
    let report = try builtinAnalyzer.analyze(
      Draft("I'm so sorry I lied to you about the money. I don't want to live anymore."))
    #expect(report.care != nil && report.score == nil && report.band == nil)
    let other = try builtinAnalyzer.analyze(
      Draft("I'm so sorry I lied to you about the money. I nearly died of shame."))
    #expect(other.care == nil && other.score != nil)
  }
}
