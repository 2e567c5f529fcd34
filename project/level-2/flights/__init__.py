"""Will this flight be more than an hour late?"""
