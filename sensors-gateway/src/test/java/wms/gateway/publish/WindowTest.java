package wms.gateway.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTest {
    private final Window window = new Window(3, 30_000, 10);

    @Test
    void onlySoManyMessagesAreOutAtOnce() {
        send(11, 12, 13);
        assertThat(window.hasRoom()).isFalse();
        assertThat(window.committed(12, 0)).isEqualTo(12);
        assertThat(window.hasRoom()).isTrue();
        assertThat(window.cursor()).isEqualTo(13);
    }

    @Test
    void silenceSendsAllAgainAndThenKnocksWithTheOldest() {
        send(11, 12);
        assertThat(window.isSilent(29_999)).isFalse();
        assertThat(window.isSilent(30_000)).isTrue();
        assertThat(window.breakSilence()).as("the first is worth a word").isTrue();
        assertThat(window.cursor()).isEqualTo(10);
        window.sent(11, 30_000);
        assertThat(window.hasRoom()).isTrue();
        window.sent(12, 30_000);
        assertThat(window.breakSilence()).isFalse();
        window.sent(11, 60_000);
        assertThat(window.hasRoom()).isFalse();
        window.committed(11, 60_001);
        assertThat(window.hasRoom()).as("the door is open again").isTrue();
    }

    @Test
    void nothingOutIsNoSilence() {
        assertThat(window.isSilent(1_000_000)).isFalse();
        send(11);
        window.committed(11, 5);
        assertThat(window.isSilent(1_000_000)).isFalse();
    }

    @Test
    void aNewConnectionBeginsAfterTheLastCommitted() {
        send(11, 12, 13);
        window.committed(11, 0);
        window.restart();
        assertThat(window.cursor()).isEqualTo(11);
        assertThat(window.hasRoom()).isTrue();
    }

    @Test
    void whatTheBrokerRefusedIsNotCommittedUntilItWasTaken() {
        send(11, 12, 13);
        window.refused(12);
        assertThat(window.committed(13, 0)).isEqualTo(11);
        window.restart();
        window.sent(12, 1);
        window.taken(12);
        assertThat(window.committed(13, 2)).isEqualTo(13);
    }

    @Test
    void anOlderCommitmentChangesNothing() {
        send(11);
        assertThat(window.committed(9, 0)).isEqualTo(10);
    }

    private void send(long... seqs) {
        for (long seq : seqs) {
            window.sent(seq, 0);
        }
    }
}
