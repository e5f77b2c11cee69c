package minijenkins;

import com.cloudbees.groovy.cps.Outcome;
import java.io.Serializable;

/** A block step that waits for its bodies. */
interface Block extends Serializable {
  /** A body has ended; the block may let its strand go on. */
  void ended(Build build, Strand owner, String body, Outcome outcome);
}
