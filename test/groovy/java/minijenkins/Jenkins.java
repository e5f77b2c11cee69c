package minijenkins;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** What all builds share: locks, and which workspaces are in use. */
final class Jenkins {
  private final Map<String, Queue<Runnable>> waiting = new HashMap<>();
  private final Set<String> locked = new HashSet<>();
  private final Set<Path> workspaces = new HashSet<>();

  /** Runs `then` once the resource is free; true where that is now. */
  synchronized boolean lock(String resource, Runnable then) {
    if (locked.add(resource)) return true;
    waiting.computeIfAbsent(resource, name -> new ArrayDeque<>()).add(then);
    return false;
  }

  synchronized void unlock(String resource) {
    Queue<Runnable> queue = waiting.get(resource);
    Runnable next = queue == null ? null : queue.poll();
    if (next == null) locked.remove(resource);
    else next.run();
  }

  /** The job's workspace, or its second where the first is in use. */
  synchronized Path allocate(Path workspace) {
    Path free = workspace;
    for (int number = 2; !workspaces.add(free); number++) free = Path.of(workspace + "@" + number);
    return free;
  }

  synchronized void release(Collection<Path> used) {
    workspaces.removeAll(used);
  }
}
