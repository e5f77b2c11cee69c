"""python -m embedded_aws --host 127.0.0.1 --port 0: prints its endpoint as one line of JSON, then serves."""

import argparse
import gc
import json
import os
import signal
import sys
import threading
import warnings

# moto reads these when it is imported: certificates are issued at once, calls to moto's own API are not recorded.
os.environ.setdefault("MOTO_ACM_VALIDATION_WAIT", "0")
os.environ.setdefault("AWS_ACCESS_KEY_ID", "test")
os.environ.setdefault("AWS_SECRET_ACCESS_KEY", "test")
os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")


# moto warns of error codes that a service's model does not list, also of those that all services share.
warnings.filterwarnings("ignore", message=".*does not match an error shape.*")


def main() -> None:
    parser = argparse.ArgumentParser(prog="embedded_aws", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--no-stdin", action="store_true", help="do not end when stdin ends")
    args = parser.parse_args()

    # All that is loaded by now is used until the end: the garbage collector need not look through it again and again.
    gc.disable()
    from . import parsed_files  # noqa: PLC0415  moto reads the environment that is set above

    parsed_files.install()
    from . import patches, server  # noqa: PLC0415  moto takes what is installed above when it is imported

    patches.install()
    gc.freeze()
    gc.enable()
    serving = server.make(args.host, args.port)
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    signal.signal(signal.SIGINT, lambda *_: os._exit(0))
    if not args.no_stdin:
        threading.Thread(target=_end_with_stdin, daemon=True).start()
    print(json.dumps({"endpoint": f"http://{args.host}:{serving.port}"}), flush=True)
    server.warm_up()
    serving.serve_forever()


def _end_with_stdin() -> None:
    """Ends this process when stdin ends: the parent holds the other end, so it ends when the parent dies."""
    while sys.stdin.buffer.read(4096):
        pass
    os._exit(0)


if __name__ == "__main__":
    main()
