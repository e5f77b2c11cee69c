package minijenkins;

import com.cloudbees.groovy.cps.Continuable;
import com.cloudbees.groovy.cps.Outcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a build's program is: what Jenkins writes to program.dat, and goes on with after a restart. */
final class Program implements Serializable {
  final Map<Integer, Strand> strands = new LinkedHashMap<>();
  /** Instances of vars, made when they are first named. */
  final Map<String, Object> vars = new LinkedHashMap<>();
  /** Strands that can go on, in turn: each makes one step and goes to the end. */
  private final List<Integer> ready = new ArrayList<>();
  private int lastId;

  Strand begin(Integer parent, String name, Context context, Continuable continuable) {
    Strand strand = new Strand(++lastId, parent, name, context, continuable);
    strands.put(strand.id, strand);
    ready.add(strand.id);
    return strand;
  }

  boolean isReady() {
    return !ready.isEmpty();
  }

  Strand takeReady() {
    return strands.get(ready.remove(0));
  }

  void goOn(Strand strand, Outcome with) {
    strand.next = with;
    strand.block = null;
    strand.bodies = new LinkedHashMap<>();
    ready.add(strand.id);
  }

  List<Strand> childrenOf(Strand strand) {
    return strands.values().stream().filter(other -> other.parent != null && other.parent == strand.id).toList();
  }
}
