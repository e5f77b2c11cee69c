package minijenkins;

import com.cloudbees.groovy.cps.Continuable;
import com.cloudbees.groovy.cps.Outcome;
import groovy.lang.Closure;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of execution: the Jenkinsfile's own, or the body of a block step. */
final class Strand implements Serializable {
  final int id;
  /** The strand whose step this is a body of; null for the Jenkinsfile. */
  final Integer parent;
  final String name;
  final Context context;
  final Continuable continuable;
  /** What it goes on with; null while a step of it is under way. */
  Outcome next = new Outcome(null, null);
  /** Bodies of the block step that is under way, by branch. */
  Map<String, Closure<?>> bodies = new LinkedHashMap<>();
  /** What happens when a body of that step ends. */
  Block block;

  Strand(int id, Integer parent, String name, Context context, Continuable continuable) {
    this.id = id;
    this.parent = parent;
    this.name = name;
    this.context = context;
    this.continuable = continuable;
  }
}
