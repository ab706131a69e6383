// The HTML parser; its archive is linked in statically.
#include <gumbo.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

// gumbo has no bounds: it takes the memory it wants, and time that grows with the depth of a page and with the square
// of the attributes of a tag. Nothing can stop it but the allocator it is handed. So ours counts, and where a page goes
// too far it leaves the parser by a long jump; the parser holds nothing but memory that is freed here.

// What is taken at most: bytes at one time, nodes, nodes within each other, and attributes between two nodes. An
// attribute is told by its size, which a text may have too; tags that are passed over, as those in a script, make none.
enum { html_bytes = 96 << 20, html_nodes = 1 << 18, html_depth = 512, html_attributes = 500 };

struct html_block {
  struct html_block *next, *previous;
  size_t size, padding;
};

struct html_page {
  // NULL where the page went too far.
  GumboOutput *output;
  // Nodes lie side by side, so that the depth of a parent is found whatever is read as its address: what is taken for a
  // node, because it is as large as one, may be a text.
  GumboNode *nodes;
  uint16_t *depths;
  size_t count, room;
  struct html_block blocks;
  size_t bytes;
  unsigned attributes;
  jmp_buf refusal;
};

static inline void html_measure_node(struct html_page *page, size_t node) {
  uintptr_t distance = (uintptr_t)page->nodes[node].parent - (uintptr_t)page->nodes;
  size_t parent = distance / sizeof(GumboNode);
  page->depths[node] = parent < node ? page->depths[parent] + 1 : 0;
  if (page->depths[node] > html_depth) longjmp(page->refusal, 1);
}

// The node made last but one has its parent by the time the next is asked for. That made last may not: an element is
// made before the text that stands in front of it, and put in its place behind it.
static inline void html_measure(struct html_page *page) {
  if (page->count > 1) html_measure_node(page, page->count - 2);
  if (page->count > 0) html_measure_node(page, page->count - 1);
}

static inline void *html_take(void *user, size_t size) {
  struct html_page *page = user;
  if (size == sizeof(GumboNode)) {
    html_measure(page);
    if (page->count == page->room) longjmp(page->refusal, 1);
    page->attributes = 0;
    return &page->nodes[page->count++];
  }
  page->bytes += size;
  if (size == sizeof(GumboAttribute)) page->attributes++;
  if (page->bytes > html_bytes || page->attributes > html_attributes) longjmp(page->refusal, 1);
  struct html_block *block = malloc(sizeof *block + size);
  if (block == NULL) longjmp(page->refusal, 1);
  *block = (struct html_block){.next = page->blocks.next, .previous = &page->blocks, .size = size};
  block->next->previous = block;
  page->blocks.next = block;
  return block + 1;
}

static inline void html_give(void *user, void *taken) {
  struct html_page *page = user;
  if (taken == NULL || (uintptr_t)taken - (uintptr_t)page->nodes < page->room * sizeof(GumboNode)) return;
  struct html_block *block = (struct html_block *)taken - 1;
  block->previous->next = block->next;
  block->next->previous = block->previous;
  page->bytes -= block->size;
  free(block);
}

static inline void html_free(struct html_page *page) {
  for (struct html_block *block = page->blocks.next; block != &page->blocks;) {
    struct html_block *next = block->next;
    free(block);
    block = next;
  }
  free(page->depths);
  free(page->nodes);
  free(page);
}

// Parses a page, or what stands within the element `context`; the tree points into `text`. NULL where there is no memory.
static __attribute__((noinline)) struct html_page *html_parse(
    const char *text, size_t length, GumboTag context) {
  struct html_page *page = calloc(1, sizeof *page);
  if (page == NULL) return NULL;
  page->blocks.next = page->blocks.previous = &page->blocks;
  // Few bytes make few nodes; some come unasked, as `body` does.
  page->room = length < html_nodes - 16 ? length + 16 : html_nodes;
  page->nodes = malloc(page->room * sizeof *page->nodes);
  page->depths = malloc(page->room * sizeof *page->depths);
  if (page->nodes == NULL || page->depths == NULL) {
    html_free(page);
    return NULL;
  }
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = html_take;
  options.deallocator = html_give;
  options.userdata = page;
  options.max_errors = 0;
  options.fragment_context = context;
  if (setjmp(page->refusal) == 0) page->output = gumbo_parse_with_options(&options, text, length);
  return page;
}
