package minijenkins;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** `sh`: a file run by a real shell, as durable-task does it; `bat` is recorded, and answers what the test says. */
final class Shell {
  /** Jenkins waits this long for processes that it has asked to end. */
  private static final long STOP_SECONDS = 10;

  private final StepRun run;
  private final Map<String, Object> record;
  private final boolean returnsStdout;
  private final String cookie = "durable-" + UUID.randomUUID();
  private long stoppedAt;

  private Shell(StepRun run) {
    this.run = run;
    returnsStdout = run.call().flag("returnStdout");
    record = recorded(run);
  }

  static void sh(StepRun run) throws Exception {
    Path folder = run.workspace();
    if (!run.build().request().unix()) throw new IOException("Cannot run program \"nohup\": CreateProcess error=2");
    if (run.build().request().readOnly()) throw new AccessDeniedException(folder + "@tmp");
    new Shell(run).start(folder);
  }

  static void bat(StepRun run) throws Exception {
    run.workspace();
    if (run.build().request().unix()) throw new IOException("Batch scripts can only be run on Windows nodes");
    recorded(run);
    List<String> outputs = run.build().request().batOutput();
    run.succeed(outputs.get(run.build().report().shells.size() - 1));
  }

  private static Map<String, Object> recorded(StepRun run) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("label", run.call().text("label"));
    record.put("script", run.call().required("script"));
    record.put("image", run.build().report().lastImage);
    run.build().report().shells.add(record);
    return record;
  }

  private void start(Path folder) throws IOException {
    Path control = Path.of(folder + "@tmp", cookie);
    Files.createDirectories(control);
    Files.createDirectories(folder);
    Path script = control.resolve("script.sh");
    Files.writeString(script, run.call().required("script"));
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-xe", script.toString())
        .directory(folder.toFile()).redirectInput(new File("/dev/null")).redirectErrorStream(!returnsStdout);
    builder.environment().clear();
    builder.environment().putAll(run.build().environment(run.context()));
    builder.environment().putAll(Credentials.values(run.context(), run.build().request()));
    builder.environment().put("JENKINS_SERVER_COOKIE", cookie);
    Process process = builder.start();
    Context context = run.context();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Thread stdout = pump(() -> {
      if (returnsStdout) process.getInputStream().transferTo(output);
      else lines(process.getInputStream(), context);
    });
    Thread stderr = pump(() -> lines(process.getErrorStream(), context));
    run.onStop(() -> stop(process));
    pump(() -> {
      int code = process.waitFor();
      stdout.join();
      stderr.join();
      run.build().post(() -> ended(code, output.toByteArray()));
    });
  }

  private void ended(int code, byte[] output) {
    record.put("code", code);
    record.put("stdoutBytes", output.length);
    if (stoppedAt != 0) {
      record.put("stopMillis", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - stoppedAt));
      run.fail(new Failures.FlowInterruptedException("Aborted by a person"));
    } else if (code != 0 && !run.call().flag("returnStatus")) {
      run.fail(new Failures.AbortException("script returned exit code " + code));
    } else {
      run.succeed(run.call().flag("returnStatus") ? code : returnsStdout ? new String(output, encoding()) : null);
    }
  }

  private Charset encoding() {
    String name = run.call().text("encoding");
    return name == null ? run.build().request().charset() : Charset.forName(name);
  }

  /** SIGTERM to every process that carries the cookie; what is still there at the end of the wait outlives its build. */
  private void stop(Process process) {
    stoppedAt = System.nanoTime();
    run.say("Sending interrupt signal to process");
    signalAll();
    pump(() -> {
      if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) return;
      record.put("outlived", true);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    });
  }

  private void signalAll() {
    String mark = "JENKINS_SERVER_COOKIE=" + cookie;
    ProcessHandle.allProcesses().filter(process -> carries(process, mark)).forEach(ProcessHandle::destroy);
  }

  private static boolean carries(ProcessHandle process, String mark) {
    try {
      return Files.readString(Path.of("/proc", "" + process.pid(), "environ"), StandardCharsets.ISO_8859_1).contains(mark);
    } catch (IOException gone) {
      return false;
    }
  }

  private void lines(InputStream from, Context context) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(from, run.build().request().charset()));
    for (String line; (line = reader.readLine()) != null; ) run.build().log().line(context, line);
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static Thread pump(Work work) {
    Thread thread = new Thread(() -> {
      try {
        work.run();
      } catch (IOException | InterruptedException error) {
        throw new IllegalStateException(error);
      }
    });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
