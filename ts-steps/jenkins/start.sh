# The var puts in front of this script: the end of the shell's trace (set +x), and values of step, target, sha256, entry,
# files, staging and arrived (start.ts says what they are). Behind it: the request and the end of the here-document.
refuse() {
  printf '{"ok":false,"step":"%s","message":"Node 20 or newer is needed, and %s: %s."}\n' "$step" "$1" \
    "install it, name a NodeJS tool (nodeTool: 'node-22'), or call the step inside container('node') { }"
  exit 0
}
version=$(node --version 2>/dev/null) || version=
major=${version#v}
major=${major%%.*}
case $major in
  '' | *[!0-9]*)
    if command -v node >/dev/null 2>&1; then refuse 'node does not start on this agent'; fi
    refuse 'there is none on this agent'
    ;;
esac
if [ "$major" -lt 20 ]; then refuse "this agent has $major"; fi
# exec: Node takes the place of the shell, so that it gets the signal of an abort, and its exit code is the script's.
exec node -e '@start@' -- "$step" "$target" "$sha256" "$entry" "$files" "$staging" "$arrived" - <<'ECS_TENANTS_REQUEST'
