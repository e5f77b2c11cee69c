package minijenkins;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Steps that read and write files of the agent, and of the library. */
final class FileSteps {
  private FileSteps() {}

  static void pwd(StepRun run) throws Exception {
    run.succeed(run.workspace() + (run.call().flag("tmp") ? "@tmp" : ""));
  }

  static void isUnix(StepRun run) throws Exception {
    if (run.context().node() == null) throw new Failures.MissingContextVariableException("hudson.Launcher");
    run.succeed(run.build().request().unix());
  }

  static void fileExists(StepRun run) throws Exception {
    run.succeed(Files.exists(file(run)));
  }

  static void readFile(StepRun run) throws Exception {
    run.succeed(Files.readString(file(run), encoding(run)));
  }

  static void writeFile(StepRun run) throws Exception {
    Path file = file(run);
    if (run.build().request().readOnly()) throw new AccessDeniedException(file.toString());
    byte[] bytes = run.call().required("text").getBytes(encoding(run));
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    run.build().report().shipped += bytes.length;
    run.succeed(null);
  }

  static void libraryResource(StepRun run) throws IOException {
    Path file = run.build().request().resources().resolve(run.call().required("resource"));
    if (!Files.exists(file)) {
      throw new Failures.AbortException("No such library resource " + run.call().text("resource") + " could be found.");
    }
    run.succeed(Files.readString(file, encoding(run)));
  }

  static void archiveArtifacts(StepRun run) throws Exception {
    Path file = run.workspace().resolve(run.call().required("artifacts"));
    if (!Files.exists(file)) throw new Failures.AbortException("No artifacts found that match the file pattern \"" + file + "\".");
    run.build().report().archived.put(file.getFileName().toString(), Files.readString(file));
    run.succeed(null);
  }

  private static Path file(StepRun run) throws Exception {
    return run.workspace().resolve(run.call().required("file"));
  }

  /** Without one Jenkins takes the platform's: here the agent's. */
  private static Charset encoding(StepRun run) {
    String name = run.call().text("encoding");
    return name == null ? run.build().request().charset() : Charset.forName(name);
  }
}
