package minijenkins;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps with one body. */
final class BlockSteps {
  private BlockSteps() {}

  static void node(StepRun run) throws Exception {
    Path folder = run.build().allocate();
    if (!run.build().request().readOnly()) Files.createDirectories(folder);
    run.say("Running on agent-1 in " + folder);
    String workspace = folder.toString();
    run.body("", run.context().on("agent-1", workspace), (build, owner, name, outcome) -> {
      build.release(Path.of(workspace));
      build.goOn(owner.id, outcome);
    });
  }

  static void stage(StepRun run) {
    run.say("[Pipeline] { (" + run.call().required("name") + ")");
    run.body(run.context());
  }

  static void dir(StepRun run) throws Exception {
    String folder = run.workspace().resolve(run.call().required("path")).toString();
    Context context = run.context();
    run.body(new Context(context.node(), folder, context.branch(), context.overrides(), context.bindings()));
  }

  static void withEnv(StepRun run) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (Object override : list(run, "overrides")) {
      String[] pair = ((String) override).split("=", 2);
      variables.put(pair[0], pair[1]);
    }
    run.body(run.context().with(variables));
  }

  static void withCredentials(StepRun run) throws Failures.AbortException {
    List<Context.Binding> bindings = new ArrayList<>();
    for (Object binding : list(run, "bindings")) bindings.add(Credentials.binding(binding, run.build().request()));
    run.say("Masking supported pattern matches of " + bindings.stream().map(one -> "$" + one.variableByPart().values()).toList());
    run.body(run.context().bound(bindings));
  }

  static void lock(StepRun run) {
    String resource = run.call().required("resource");
    run.say("Trying to acquire lock on [" + resource + "]");
    Runnable enter = () -> {
      run.say("Lock acquired on [" + resource + "]");
      run.body("", run.context(), (build, owner, name, outcome) -> {
        build.log().line(owner.context, "Lock released on resource [" + resource + "]");
        build.jenkins().unlock(resource);
        build.goOn(owner.id, outcome);
      });
    };
    if (run.build().jenkins().lock(resource, () -> run.build().post(enter))) enter.run();
    else run.say("[" + resource + "] is locked, waiting...");
  }

  private static List<?> list(StepRun run, String key) {
    if (run.call().arguments().get(key) instanceof List<?> list) return list;
    throw new IllegalArgumentException(run.call().name() + " expects a list");
  }
}
