package wms.shipping;

import java.util.List;

/**
 * What could go to the floor now.
 *
 * @param undecided orders that have only a part of their goods, and of which nobody has said whether that part may leave
 */
public record WaveProposals(List<WaveProposal> waves, List<WaveProposal.Candidate> undecided) {
  public WaveProposals {
    waves = List.copyOf(waves);
    undecided = List.copyOf(undecided);
  }
}
