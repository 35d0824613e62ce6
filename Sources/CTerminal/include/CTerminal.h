#ifndef RUUM_CTERMINAL_H
#define RUUM_CTERMINAL_H
#endif
