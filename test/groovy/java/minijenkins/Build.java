package minijenkins;

import com.cloudbees.groovy.cps.Continuable;
import com.cloudbees.groovy.cps.Outcome;
import groovy.lang.Closure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One build: runs its strands in turn, and at each step writes the whole program and reads it back, as a restart does. */
final class Build implements Runnable {
  private static final ThreadLocal<Build> CURRENT = new ThreadLocal<>();

  private final Jenkins jenkins;
  private final Request request;
  private final Scripts scripts;
  private final Sandbox sandbox;
  private final Globals globals = new Globals(this);
  private final Report report = new Report();
  private final Log log;
  private final Events events;
  private final Map<String, String> variables = new LinkedHashMap<>();
  /** What others have for this build's thread: ends of steps, an abort, an answer. */
  private final BlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
  /** How to stop the steps that are under way, by strand. */
  private final Map<Integer, Runnable> stoppers = new HashMap<>();
  private final List<Path> workspaces = new ArrayList<>();
  private Program program = new Program();
  private Strand running;
  private StepRun waitingForAnswer;

  Build(Jenkins jenkins, Request request, Events events, Sandbox sandbox) {
    this.jenkins = jenkins;
    this.request = request;
    this.events = events;
    this.sandbox = sandbox;
    scripts = new Scripts(request.vars(), sandbox);
    log = new Log(request, report, events);
    report.displayName = "#" + request.number();
  }

  static Build current() {
    return CURRENT.get();
  }

  @Override
  public void run() {
    CURRENT.set(this);
    try {
      program.begin(null, null, Context.TOP, scripts.jenkinsfile(request.jenkinsfile()));
      while (!program.strands.isEmpty()) {
        for (Runnable posted; (posted = inbox.poll()) != null; ) posted.run();
        if (program.isReady()) advance();
        else inbox.take().run();
      }
    } catch (Throwable error) {
      failed(error);
    }
    jenkins.release(workspaces);
    events.tell("end", report.told(log.text(), sandbox == null ? Set.of() : sandbox.ledger()));
  }

  Jenkins jenkins() {
    return jenkins;
  }

  Request request() {
    return request;
  }

  Program program() {
    return program;
  }

  Scripts scripts() {
    return scripts;
  }

  Globals globals() {
    return globals;
  }

  Report report() {
    return report;
  }

  Log log() {
    return log;
  }

  Events events() {
    return events;
  }

  /** Runs it on the build's own thread. */
  void post(Runnable work) {
    inbox.add(work);
  }

  void say(String text) {
    log.line(running == null ? Context.TOP : running.context, text);
  }

  /** The variables as the strand that is running sees them. */
  Map<String, String> environment() {
    return environment(running.context);
  }

  Map<String, String> environment(Context context) {
    Map<String, String> all = new LinkedHashMap<>();
    if (context.node() != null) all.putAll(request.environment());
    all.put("BUILD_NUMBER", "" + request.number());
    all.put("BUILD_TAG", "jenkins-job-" + request.number());
    all.put("BUILD_URL", "https://jenkins.example.com/job/job/" + request.number() + "/");
    all.put("JOB_NAME", "job");
    all.putAll(variables);
    for (Map<String, String> override : context.overrides()) override.forEach((name, value) -> override(all, name, value));
    return all;
  }

  private static void override(Map<String, String> all, String name, String value) {
    int plus = name.indexOf('+');
    if (plus < 0) {
      if (value.isEmpty()) all.remove(name);
      else all.put(name, value);
      return;
    }
    all.merge(name.substring(0, plus), value, (before, added) -> added + ":" + before);
  }

  void setVariable(String name, String value) {
    variables.put(name, value);
  }

  /** Called by the program: names of things at once, steps by going to sleep, in the way that both engines have. */
  @SuppressWarnings("deprecation")
  Object callStep(String name, Object[] values) {
    StepCall call = StepCall.of(name, values);
    if (call.body() == null && Described.SYMBOLS.contains(name)) return Described.of(call);
    return Continuable.suspend(call);
  }

  private void advance() throws IOException, ClassNotFoundException {
    restart();
    Strand strand = program.takeReady();
    Outcome next = strand.next;
    strand.next = null;
    running = strand;
    Outcome outcome = resume(strand.continuable, next);
    if (!strand.continuable.isResumable()) {
      running = null;
      ended(strand, outcome);
      return;
    }
    StepCall call = (StepCall) outcome.getNormal();
    strand.bodies = bodiesOf(call);
    restart();
    running = program.strands.get(strand.id);
    new StepRun(this, strand.id, call).start();
    running = null;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private Outcome resume(Continuable continuable, Outcome with) {
    if (sandbox != null) sandbox.enter();
    try {
      return continuable.run0(with, (List) Scripts.categories());
    } finally {
      if (sandbox != null) sandbox.leave();
    }
  }

  /** What a restart of the controller leaves of the program. */
  private void restart() throws IOException, ClassNotFoundException {
    Image image = Image.of(program);
    image.found(log.secrets()).forEach(secret -> report.leaks.add("program"));
    report.lastImage = image.bytes().length;
    report.largestImage = Math.max(report.largestImage, report.lastImage);
    report.restarts++;
    program = image.restore(scripts.loader());
  }

  private static Map<String, Closure<?>> bodiesOf(StepCall call) {
    Map<String, Closure<?>> bodies = new LinkedHashMap<>();
    if (call.body() != null) bodies.put("", call.body());
    call.arguments().forEach((name, value) -> {
      if (value instanceof Closure<?> closure) bodies.put(name, closure);
    });
    return bodies;
  }

  private void ended(Strand strand, Outcome outcome) {
    program.strands.remove(strand.id);
    if (strand.parent != null) {
      Strand owner = program.strands.get(strand.parent);
      owner.block.ended(this, owner, strand.name, outcome);
    } else if (outcome.isFailure()) {
      failed(outcome.getAbnormal());
    } else {
      report.value = outcome.getNormal();
    }
  }

  private void failed(Throwable error) {
    boolean isAbort = error instanceof Failures.FlowInterruptedException;
    report.result = isAbort ? "ABORTED" : "FAILURE";
    report.error = Map.of("type", error.getClass().getName(), "message", String.valueOf(error.getMessage()));
    log.line(Context.TOP, isAbort ? error.getMessage()
        : error instanceof Failures.AbortException ? "ERROR: " + error.getMessage() : error.toString());
    if (!isAbort && !(error instanceof Failures.AbortException)) {
      for (StackTraceElement at : error.getStackTrace()) log.line(Context.TOP, "\tat " + at);
    }
    log.line(Context.TOP, "Finished: " + report.result);
  }

  // What steps do with strands

  void goOn(int strand, Outcome with) {
    stoppers.remove(strand);
    program.goOn(program.strands.get(strand), with);
  }

  void onStop(int strand, Runnable stopper) {
    stoppers.put(strand, stopper);
  }

  void begin(int owner, String body, Context context, Continuable continuable) {
    program.begin(owner, body, context, continuable);
  }

  /** Interrupts the strand: its bodies where it has some, else the step that is under way. */
  void stop(Strand strand, String reason) {
    List<Strand> children = program.childrenOf(strand);
    if (!children.isEmpty()) {
      children.forEach(child -> stop(child, reason));
    } else if (stoppers.containsKey(strand.id)) {
      stoppers.remove(strand.id).run();
    } else {
      strand.next = new Outcome(null, new Failures.FlowInterruptedException(reason));
    }
  }

  // What people do with builds

  void abort() {
    post(() -> {
      log.line(Context.TOP, "Aborted by a person");
      for (Strand strand : new ArrayList<>(program.strands.values())) {
        if (strand.parent == null) stop(strand, "Aborted by a person");
      }
    });
  }

  /** A workspace for a block `node`, given back at the block's end, or the build's where it ends before. */
  Path allocate() {
    Path workspace = jenkins.allocate(request.workspace());
    workspaces.add(workspace);
    return workspace;
  }

  void release(Path workspace) {
    workspaces.remove(workspace);
    jenkins.release(List.of(workspace));
  }

  void waitForAnswer(StepRun run) {
    waitingForAnswer = run;
  }

  /** Answers the build's `input`: with who approved it, or with null for an abort. */
  void answer(String approver) {
    post(() -> {
      StepRun run = waitingForAnswer;
      waitingForAnswer = null;
      if (approver == null) run.fail(new Failures.FlowInterruptedException("Rejected by a person"));
      else run.succeed(run.call().arguments().containsKey("submitterParameter") ? approver : null);
    });
  }
}
