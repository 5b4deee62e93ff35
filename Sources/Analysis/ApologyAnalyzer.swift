@_exported import Lexicon
@_exported import Segmentation
import Signs

/// A failure of ICU.
public typealias ICUFailure = ICUError

/// Reads drafts of apologies and reports what weakens them, what they have and what they lack.
///
/// Same draft, same lexicon, same report: the analysis reads no clock, file or environment and keeps nothing.
///
///     let analyzer = try ApologyAnalyzer()
///     let report = try analyzer.analyze(Draft("I'm sorry if you were hurt."))
///     print(report.verdict)
public struct ApologyAnalyzer: Sendable {
  private let language: Language
  private let table: CompiledLexicon
  private let weights: SignWeights?

  /// Makes an analyzer.
  /// - Parameters:
  ///   - language: The language of the drafts.
  ///   - lexicons: Lexicon files whose rules count besides the built-in ones.
  /// - Throws: ``AnalyzerError`` if a file has errors.
  public init(
    language: Language = .english, lexicons: [LexiconSource] = []
  ) throws(AnalyzerError) {
    guard lexicons.isEmpty else {
      try self.init(
        language: language, sources: language.builtinSources() + lexicons, weights: try language.builtinWeights())
      return
    }
    self = Self(language: language, table: try language.builtinTable(), weights: try language.builtinWeights())
  }

  /// Makes an analyzer of lexicon files alone, without the built-in ones.
  /// - Parameters:
  ///   - language: The language of the drafts.
  ///   - sources: The lexicon files.
  ///   - weights: The weights of weak signs; nil to go by the files alone.
  /// - Throws: ``AnalyzerError`` if a file has errors.
  package init(
    language: Language = .english, sources: [LexiconSource], weights: SignWeights? = nil
  ) throws(AnalyzerError) {
    let model: LexiconModel
    do throws(LexiconErrors) {
      model = try LexiconModel(sources: sources)
    } catch {
      throw .lexicon(error)
    }
    guard let table = LexiconCompiler.compile(model) else { throw .damagedLexicon(language) }
    self = Self(language: language, table: table, weights: weights)
  }

  private init(language: Language, table: CompiledLexicon, weights: SignWeights?) {
    self.language = language
    self.table = table
    self.weights = weights
  }

  /// The same analyzer with other weights of weak signs, or with none.
  package func with(_ weights: SignWeights?) -> ApologyAnalyzer {
    Self(language: language, table: table, weights: weights)
  }

  /// The rules, in the order of the lexicon's files.
  public var rules: [Entry] { (0..<table.entryCount).map(table.entry).filter { $0.kind != .frame } }

  /// The compiled lexicon.
  package var lexicon: CompiledLexicon { table }

  /// What segmentation needs to know of the language.
  package var profile: LanguageProfile { table.profile(code: language.rawValue) }

  /// Analyses a draft.
  /// - Throws: ``AnalyzerError/icu(_:)`` if ICU cannot read the text.
  /// - Complexity: O(*n*) in the bytes of the draft.
  public func analyze(_ draft: Draft) throws(AnalyzerError) -> Report {
    let run = try read(draft)
    return ReportBuilder(run, language: language).report()
  }

  /// The places where one entry, rule or frame, holds in a draft, whatever else does.
  package func places(of id: String, in draft: Draft) throws(AnalyzerError) -> [Range<Int>] {
    let run = try read(draft)
    return run.places(of: id)
  }

  private func read(_ draft: Draft) throws(AnalyzerError) -> AnalysisRun {
    let segments: Segments
    do throws(ICUError) {
      segments = try Segmenter(language: profile).segment(draft)
    } catch {
      throw .icu(error)
    }
    var document = Document(draft: draft, segments: segments, table: table)
    let symbolizer = Symbolizer(table)
    var matcher = Matcher(table)
    for sentence in segments.sentences {
      let firstToken = document.tokens.count
      let firstHit = document.hits.count
      symbolizer.append(sentence, of: segments, to: &document.tokens)
      document.sentenceTokens.append(firstToken..<document.tokens.count)
      matcher.match(document.tokens[firstToken...], into: &document.hits)
      document.sentenceHits.append(firstHit..<document.hits.count)
    }
    let frames = FrameReader(table)
    frames.read(&document)
    return AnalysisRun(document, frames: frames, weights: weights)
  }
}
