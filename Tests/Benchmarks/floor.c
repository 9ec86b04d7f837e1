/* The least that a site generator can do: read each document, turn its body into HTML with cmark-gfm, write it.
   floor SOURCE OUTPUT PROCESSES */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char **paths;
static size_t count, room;
static size_t source_length;

static void give_up(const char *what) {
  perror(what);
  _exit(3);
}

static int note(const char *path, const struct stat *state, int kind, struct FTW *where) {
  (void)state, (void)where;
  size_t length = strlen(path);
  if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md")) return 0;
  if (count == room && !(paths = realloc(paths, (room = room ? 2 * room : 1024) * sizeof *paths))) give_up("memory");
  paths[count++] = strdup(path);
  return 0;
}

static int by_bytes(const void *a, const void *b) { return strcmp(*(char **)a, *(char **)b); }

static char *contents(const char *path, size_t *length) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat state;
  if (file < 0 || fstat(file, &state)) give_up(path);
  char *bytes = malloc((size_t)state.st_size + 1);
  if (!bytes || read(file, bytes, (size_t)state.st_size) != state.st_size) give_up(path);
  close(file);
  bytes[*length = (size_t)state.st_size] = 0;
  return bytes;
}

static void make_folders(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    if (mkdir(path, 0755) && errno != EEXIST) give_up(path);
    *slash = '/';
  }
}

static void turn(const char *path, const char *output) {
  static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
  size_t length;
  char *text = contents(path, &length);
  char *end = strncmp(text, "---\n", 4) ? NULL : strstr(text + 4, "\n---\n");
  char *body = end ? end + 5 : text;

  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
  cmark_parser_feed(parser, body, length - (size_t)(body - text));
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));

  char to[4096];
  const char *name = path + source_length;
  snprintf(to, sizeof to, "%s%.*s/index.html", output, (int)strlen(name) - 3, name);
  int file = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0 && errno == ENOENT) {
    make_folders(to);
    file = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  }
  size_t size = strlen(html);
  if (file < 0 || write(file, html, size) != (ssize_t)size) give_up(to);
  close(file);

  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  free(text);
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  source_length = strlen(argv[1]);
  size_t processes = (size_t)atoi(argv[3]);
  if (nftw(argv[1], note, 32, FTW_PHYS)) give_up(argv[1]);
  qsort(paths, count, sizeof *paths, by_bytes);
  cmark_gfm_core_extensions_ensure_registered();
  for (size_t worker = 0; worker < processes; worker++) {
    pid_t child = fork();
    if (child < 0) give_up("fork");
    if (child) continue;
    for (size_t i = worker; i < count; i += processes) turn(paths[i], argv[2]);
    _exit(0);
  }
  int state, failed = 0;
  while (wait(&state) > 0) failed |= state;
  return failed ? 1 : 0;
}
