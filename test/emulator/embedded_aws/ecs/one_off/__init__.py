"""Tasks that RunTask starts."""
