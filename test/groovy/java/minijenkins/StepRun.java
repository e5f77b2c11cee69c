package minijenkins;

import com.cloudbees.groovy.cps.Outcome;
import java.nio.file.Path;

/** A step that is under way, as its implementation sees it. It knows its strand by id: the program is restored around it. */
final class StepRun {
  private final Build build;
  private final int strand;
  private StepCall call;

  StepRun(Build build, int strand, StepCall call) {
    this.build = build;
    this.strand = strand;
    this.call = call;
  }

  void start() {
    Context context = context();
    String label = call.arguments().get("label") instanceof String text ? " (" + text + ")" : "";
    build.report().steps.add(context.branch() == null ? call.name() : context.branch() + "/" + call.name());
    try {
      Steps.Definition definition = Steps.find(call.name(), build.request());
      build.log().line(context, "[Pipeline] " + call.name() + label);
      if (definition.parameters() != null) call = call.known(definition.parameters());
      definition.step().start(this);
    } catch (Throwable error) {
      fail(error);
    }
  }

  Build build() {
    return build;
  }

  StepCall call() {
    return call;
  }

  Context context() {
    return owner().context;
  }

  private Strand owner() {
    return build.program().strands.get(strand);
  }

  /** The agent's folder in which the step runs. */
  Path workspace() throws Failures.MissingContextVariableException {
    if (context().workspace() == null) throw new Failures.MissingContextVariableException("hudson.FilePath");
    return Path.of(context().workspace());
  }

  void succeed(Object value) {
    build.goOn(strand, new Outcome(value, null));
  }

  void fail(Throwable error) {
    build.goOn(strand, new Outcome(null, error));
  }

  void onStop(Runnable stopper) {
    build.onStop(strand, stopper);
  }

  void say(String text) {
    build.log().line(context(), text);
  }

  /** Runs a body in a context; the block hears of its end. */
  void body(String name, Context context, Block block) {
    owner().block = block;
    build.begin(strand, name, context, build.scripts().body(owner().bodies.get(name)));
  }

  /** Runs the only body, and goes on with what it gives. */
  void body(Context context) {
    body("", context, (in, owner, name, outcome) -> in.goOn(owner.id, outcome));
  }
}
