package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The box as an operator meets it at the keyboard. */
class UpIT {

  @Test
  void itStartsStopsInOrderAndStartsAgainOnItsData() {
    try (var box = Box.start("--empty")) {
      assertThat(box.isReady()).isTrue();
      assertThat(box.output()).contains("The console is at " + box.http());
      var processes = box.processes();
      assertThat(processes).hasSize(2);
      box.stop();
      assertThat(processes).noneMatch(ProcessHandle::isAlive);
      assertThat(box.output()).contains("nothing is left running");
      box.startAgain();
      assertThat(box.isReady()).isTrue();
      assertThat(box.output()).doesNotContain("First login");
    }
  }

  @Test
  void nothingIsLeftWhenTheLauncherIsKilled() {
    try (var box = Box.start("--empty")) {
      var processes = box.processes();
      assertThat(processes).hasSize(2);
      box.killLauncher();
      Box.await("broker and server are gone", () -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }
  }

  @Test
  void whatDiesIsStartedAgain() {
    try (var box = Box.start("--empty")) {
      for (Runnable kill : List.<Runnable>of(box::killServer, box::killBroker)) {
        var before = box.processes();
        kill.run();
        Box.await("another process took its place", () -> box.processes().size() == 2 && !box.processes().equals(before));
        box.awaitReady();
      }
      assertThat(box.output()).contains("The server has died").contains("The broker has died");
      Box.await("the broker answers", () -> Ports.answers("127.0.0.1", box.mqtt().getPort()));
    }
  }

  @Test
  void aPortInUseIsSaidInOneSentence() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var said = Said.by("up", "--http-port", "" + taken.getLocalPort());
      assertThat(said.code()).isEqualTo(1);
      assertThat(said.text()).startsWith("Port " + taken.getLocalPort() + " on 127.0.0.1 cannot be used").contains("--http-port").hasLineCount(1);
    }
  }

  @Test
  void aDataFolderInUseIsSaidInOneSentence() {
    try (var box = Box.start("--empty")) {
      var said = Said.by("up", "--data", box.data().toString());
      assertThat(said.code()).isEqualTo(1);
      assertThat(said.text()).startsWith("The data folder " + box.data() + " is in use by another box").contains("--data").hasLineCount(1);
    }
  }

  @Test
  void aWordItDoesNotKnowIsRefused() {
    var said = Said.by("up", "--fast");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.text()).isEqualTo("'up' does not know --fast; see ./wms help.");
  }
}
