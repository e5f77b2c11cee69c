package minijenkins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps about the build itself. */
final class BuildSteps {
  private BuildSteps() {}

  static void tool(StepRun run) throws Exception {
    run.workspace();
    if (!"nodejs".equals(run.call().text("type")) || !run.build().request().has("nodejs")) {
      throw new IllegalArgumentException("No tool type '" + run.call().text("type") + "' found");
    }
    String home = run.build().request().tools().get(run.call().required("name"));
    if (home == null) throw new Failures.AbortException("No nodejs named " + run.call().text("name") + " found");
    run.succeed(home);
  }

  static void echo(StepRun run) {
    run.say(run.call().required("message"));
    run.succeed(null);
  }

  static void error(StepRun run) throws Failures.AbortException {
    throw new Failures.AbortException(run.call().required("message"));
  }

  static void input(StepRun run) {
    Map<String, Object> question = new LinkedHashMap<>(run.call().arguments());
    question.put("node", run.context().node());
    run.build().report().inputs.add(question);
    run.say(run.call().required("message"));
    run.say((run.call().text("ok") == null ? "Proceed" : run.call().text("ok")) + " or Abort");
    run.onStop(() -> run.fail(new Failures.FlowInterruptedException("Aborted by a person")));
    run.build().waitForAnswer(run);
    run.build().events().tell("input", question);
  }

  static void properties(StepRun run) {
    for (Object property : (List<?>) run.call().arguments().get("properties")) {
      run.build().report().properties.add(((Described) property).told());
    }
    run.succeed(null);
  }
}
