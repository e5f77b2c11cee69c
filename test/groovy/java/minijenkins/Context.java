package minijenkins;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the blocks around a step give it. Of credentials it holds ids only: Jenkins keeps their values out of the program
 * too.
 *
 * @param node the agent's name, or null outside of `node`
 * @param workspace the folder on it, or null
 * @param branch the name of the innermost branch of `parallel`, or null
 */
record Context(String node, String workspace, String branch, List<Map<String, String>> overrides, List<Binding> bindings)
    implements Serializable {

  /** Variables that hold parts of a credential. */
  record Binding(String credentialsId, Map<String, String> variableByPart) implements Serializable {}

  static final Context TOP = new Context(null, null, null, List.of(), List.of());

  Context on(String name, String folder) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("NODE_NAME", name);
    variables.put("EXECUTOR_NUMBER", "0");
    variables.put("WORKSPACE", folder);
    variables.put("WORKSPACE_TMP", folder + "@tmp");
    return new Context(name, folder, branch, plus(overrides, variables), bindings);
  }

  Context inBranch(String name) {
    return new Context(node, workspace, name, overrides, bindings);
  }

  Context with(Map<String, String> variables) {
    return new Context(node, workspace, branch, plus(overrides, variables), bindings);
  }

  Context bound(List<Binding> more) {
    List<Binding> all = new ArrayList<>(bindings);
    all.addAll(more);
    return new Context(node, workspace, branch, overrides, List.copyOf(all));
  }

  private static <E> List<E> plus(List<E> list, E element) {
    List<E> all = new ArrayList<>(list);
    all.add(element);
    return List.copyOf(all);
  }
}
