package wms.box;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a JVM is told about the archive of its classes, read and checked beforehand: a start needs a third less work with it. */
enum ClassArchive {
  /** Taken where it lies; one that does not fit this JDK or these jars is passed over by the JVM. */
  USED {
    @Override
    List<String> of(Path archive) {
      return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off") : List.of();
    }
  },
  /** Written when the process ends. */
  WRITTEN {
    @Override
    List<String> of(Path archive) {
      return List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }
  };

  abstract List<String> of(Path archive);
}
