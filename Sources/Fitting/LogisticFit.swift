import Glibc
import Signs

/// Logistic regression for all labels at once, with a penalty on the squares of the weights, by stochastic gradient
/// descent with a rate of its own for each weight (AdaGrad, Duchi et al. 2011). Deterministic: the order of the sentences
/// comes from a seeded generator.
package struct LogisticFit {
  /// How strongly weights are held near zero: the standard deviation that is expected of them is its square root.
  package var variance: Float = 1
  /// How often all sentences are gone through.
  package var passes = 25
  /// The size of the first steps.
  package var rate: Float = 0.15

  /// The fitted weights.
  package struct Model {
    /// One weight for each sign and label: `weights[sign * SignLabel.count + column]`.
    package var weights: [Float]
    /// One for each label.
    package var intercepts: [Float]

    /// The log-odds of each label.
    package func scores(of signs: [Int32]) -> [Float] {
      var scores = intercepts
      for sign in signs {
        for column in 0..<SignLabel.count { scores[column] += weights[Int(sign) * SignLabel.count + column] }
      }
      return scores
    }
  }

  package init() {}

  /// Fits to labelled sentences.
  package func fit(_ sentences: LabelledSentences) -> Model {
    let columns = SignLabel.count
    var order = Array(sentences.signs.indices)
    var model = Model(
      weights: Array(repeating: 0, count: sentences.keys.count * columns),
      intercepts: Array(repeating: -3, count: columns))
    var squares = Array(repeating: Float(1e-3), count: model.weights.count)
    var interceptSquares = Array(repeating: Float(1), count: columns)
    var random = SeededRandom(seed: 20)
    // The penalty is paid when a weight is used: all its uses in one pass together pay it once.
    let penalties = sentences.counts.map { 1 / (variance * Float($0)) }
    for _ in 0..<passes {
      order.shuffle(using: &random)
      for sentence in order {
        let signs = sentences.signs[sentence]
        var errors = model.scores(of: signs)
        for column in 0..<columns {
          errors[column] = 1 / (1 + exp(-errors[column])) - (sentences.labels[sentence][column] ? 1 : 0)
          interceptSquares[column] += errors[column] * errors[column]
          model.intercepts[column] -= rate * errors[column] / interceptSquares[column].squareRoot()
        }
        for sign in signs {
          let penalty = penalties[Int(sign)]
          let row = Int(sign) * columns
          for column in 0..<columns {
            let gradient = errors[column] + penalty * model.weights[row + column]
            squares[row + column] += gradient * gradient
            model.weights[row + column] -= rate * gradient / squares[row + column].squareRoot()
          }
        }
      }
    }
    return model
  }
}

/// A small generator of numbers that are the same in every run (SplitMix64, Steele et al. 2014).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
